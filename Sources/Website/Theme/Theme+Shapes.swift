import Templates

extension Theme.Kind {
  /// What templates of this kind may name: the frame of every page, the words, the assets, and the page's own.
  func shape(strings: Strings, assets: Assets) -> Shape {
    let shared = [
      Shape.Name(name: "t", kind: .record(strings.shape), about: "Chữ của giao diện, từ strings/LANG.yml"),
      Shape.Name(name: "assets", kind: .record(assets.shape), about: "Địa chỉ các tệp trong assets/"),
    ]
    return Shape(shared + Frame.shape.names + content.names)
  }

  /// What only pages of this kind have.
  var content: Shape {
    switch self {
    case .home: HomePage.shape
    case .stories: StoriesPage.shape
    case .news: NewsPage.shape
    case .board: BoardPage.shape
    case .story: StoryPage.shape
    case .article: ArticlePage.shape
    case .notice: NoticePage.shape
    case .page: FreePageModel.shape
    case .plan: PlanPage.shape
    case .pact: PactPage.shape
    case .pacts: PactsPage.shape
    case .honours: HonourPage.shape
    case .titles: TitlesPage.shape
    case .nominations: NominationsPage.shape
    case .standings: StandingsPage.shape
    case .reports: ReportsPage.shape
    case .calendar: CalendarPage.shape
    case .report, .reportSheet: ReportPage.shape
    case .progress: ProgressPage.shape
    case .topic: TopicPage.shape
    case .topics: TopicsPage.shape
    case .agency: AgencyPage.shape
    case .agencies: AgenciesPage.shape
    case .register: RegisterPage.shape
    case .initial: InitialPage.shape
    case .roadmap: RoadmapPage.shape
    case .initiatives: InitiativesPage.shape
    case .communes: CommunesPage.shape
    case .coverage: CoveragePage.shape
    case .contacts: ContactsPage.shape
    case .consultations: ConsultationsPage.shape
    case .search: SearchPage.shape
    case .moved: MovedPage.shape
    case .withdrawn: WithdrawnPage.shape
    case .notFound: NotFoundPage.shape
    }
  }
}
