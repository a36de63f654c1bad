extension StarterSite {
  /// The files in English.
  var english: Texts {
    let year = String(day.year)
    return Texts(
      site: """
        # The site's settings. All keys are in the reference that comes with the program.
        format: 1
        title: \(quotedScalar(title))
        tagline: Exemplary people and the year of our bloc
        language: en
        publisher: Emulation bloc of the Party's offices
        timeZone: Asia/Ho_Chi_Minh
        # When the site has an address on the net, delete the # of the next line.
        #baseURL: https://emulation.example.vn/

        """,
      agencies: """
        # The bloc's agencies: put your own here. Entries name an agency by its id.
        - id: office
          name: Office of the Provincial Committee
          shortName: Office
          contact: { unit: General Affairs }
          roles: [{ role: head, from: \(year)-01-01 }]
        - id: organisation
          name: Organisation Board of the Provincial Committee
          shortName: Organisation Board
          contact: { unit: Secretariat }
          roles: [{ role: deputy, from: \(year)-01-01 }]
        - id: inspection
          name: Inspection Commission of the Provincial Committee
          shortName: Inspection
          contact: { unit: Secretariat }

        """,
      plan: """
        # The year's plan. A task without `responsible` is the head's; without `due` it is due on the last day of its phase.
        year: \(year)
        title: Emulation plan of \(year)
        # Once it is signed: issued.
        status: draft
        theme: Together, of our own accord, with new ideas
        movements:
          - { id: office-culture, name: Courtesy and order in the office }
        phases:
        \(phasesInEnglish)

        """,
      storyName: "the-leaflet-that-answered",
      story: """
        ---
        title: The leaflet that answered
        date: \(day.iso)
        summary: Everybody at the reception asked the same question, so she wrote the leaflet anew until nobody had to.
        agency: organisation
        # The person and the deed are invented. Leave this line out of a real story.
        sample: true
        subject:
          kind: individual
          name: Nông Thị Mai
          role: Officer
          unit: Secretariat
        # A person or a household is told of with consent only.
        consent: { by: self, date: \(day.iso), scope: [name, picture, story] }
        movements: [office-culture]
        lessons:
          - Write down the question that many ask.
          - Have the draft read by somebody who does not know the matter.
        ---

        On the reception desk lay a leaflet of two pages. Every week Mai counted: more than half of those who had read it still asked her where to sign.

        She did not put up another one. For a month she wrote each question into a notebook; then she wrote the leaflet anew, in the order in which people asked. The first draft she gave to the porter. Where he stopped, she mended the line.

        ## One page

        The new leaflet has one page in large print: what to do comes first, what it rests on comes last. In its first week two people asked, and both questions went into the notebook.

        """,
      announcementName: "call-for-stories",
      announcement: """
        ---
        title: Every agency is asked for a story
        date: \(day.iso)
        summary: One story from each agency, of a real person who has been asked.
        agency: office
        audience: all
        kind: notice
        deadline: \(deadline.iso)
        contact: { unit: General Affairs }
        sample: true
        ---

        Please choose a person or a team, write about a page, and send it to General Affairs by the day above. Say what was done, what came of it, and what others can learn.

        Ask the person first, and write down what they agree to: name, picture, story.

        """,
      readme: readmeInEnglish)
  }

  private var phasesInEnglish: String {
    let first = phase(
      "phase-1", "Phase 1", from: "01-01", to: "06-30",
      tasks: [
        "id: opening, kind: conference, title: Opening conference and signing of the pacts",
        "id: registration, kind: registration, responsible: all, title: Register for titles and commendations",
        "id: half-year, kind: review, title: Half-year review",
      ])
    let second = phase(
      "phase-2", "Phase 2", from: "07-01", to: "12-31",
      tasks: [
        "id: stories, responsible: all, movement: office-culture, title: Tell of exemplary people",
        "id: ranking, kind: ranking, title: Rank the agencies",
        "id: review, kind: review, title: Review of the year \(day.year)",
      ])
    return first + "\n" + second
  }

  private var readmeInEnglish: String {
    """
    # \(title)

    This folder is an emulation bloc's site, built by the program `guongsang`.

    | File | What it is for |
    |---|---|
    | `content/site.yml` | The site's name, its publisher, its address on the net |
    | `content/agencies.yml` | The bloc's agencies, whom to ask there, their parts by year |
    | `content/plans/\(day.year).yml` | The year's plan: theme, movements, phases, each task and its day |
    | `content/stories/` | Stories of exemplary people, a file each. The one that is there is a sample; it may go |
    | `content/announcements/` | Announcements. The file that is there is a sample too |
    | `public/` | The finished site; the program makes it, so change nothing there |

    News goes to `content/news/`, free pages to `content/pages/`, pacts to `content/pacts/`, pictures to `content/media/`;
    make the folders when you need them, or let `guongsang new` do so.

    ## The next three commands

    In this folder:

    ```sh
    guongsang build                                         # builds the site into public/; open public/index.html
    guongsang new story "Your title" --agency office        # begins the file of a story, with every key explained
    guongsang check                                         # checks all files, and shows the lines that are wrong
    ```

    Where an entry does not show on the site, ask `guongsang why`.

    """
  }
}
