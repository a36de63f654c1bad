// Made by script/theme-list from the files in templates/: run it after one was added, renamed or removed.
#include "CTheme.h"

// Clang has #embed in every version of the language, and warns where it is older than C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../templates/assets/art/canh/am-chen.svg" suffix(, )
    0};

static const unsigned char file1[] = {
#embed "../../templates/assets/art/canh/con-duong.svg" suffix(, )
    0};

static const unsigned char file2[] = {
#embed "../../templates/assets/art/canh/gui-hoa.svg" suffix(, )
    0};

static const unsigned char file3[] = {
#embed "../../templates/assets/art/canh/ruong-bac-thang.svg" suffix(, )
    0};

static const unsigned char file4[] = {
#embed "../../templates/assets/art/chia-se-bang-tin.png" suffix(, )
    0};

static const unsigned char file5[] = {
#embed "../../templates/assets/art/chia-se-chung.png" suffix(, )
    0};

static const unsigned char file6[] = {
#embed "../../templates/assets/art/chia-se-guong.png" suffix(, )
    0};

static const unsigned char file7[] = {
#embed "../../templates/assets/art/chia-se-tin.png" suffix(, )
    0};

static const unsigned char file8[] = {
#embed "../../templates/assets/art/ho-gia-dinh/bep.svg" suffix(, )
    0};

static const unsigned char file9[] = {
#embed "../../templates/assets/art/ho-gia-dinh/nha-trinh-tuong.svg" suffix(, )
    0};

static const unsigned char file10[] = {
#embed "../../templates/assets/art/ho-gia-dinh/vuon-nha.svg" suffix(, )
    0};

static const unsigned char file11[] = {
#embed "../../templates/assets/art/mac-dinh.svg" suffix(, )
    0};

static const unsigned char file12[] = {
#embed "../../templates/assets/art/nam/ao-phong.svg" suffix(, )
    0};

static const unsigned char file13[] = {
#embed "../../templates/assets/art/nam/kinh-vuong.svg" suffix(, )
    0};

static const unsigned char file14[] = {
#embed "../../templates/assets/art/nam/mu-vai.svg" suffix(, )
    0};

static const unsigned char file15[] = {
#embed "../../templates/assets/art/nam/rau-mep.svg" suffix(, )
    0};

static const unsigned char file16[] = {
#embed "../../templates/assets/art/nu/khan-quan.svg" suffix(, )
    0};

static const unsigned char file17[] = {
#embed "../../templates/assets/art/nu/kinh-tron.svg" suffix(, )
    0};

static const unsigned char file18[] = {
#embed "../../templates/assets/art/nu/toc-buoc.svg" suffix(, )
    0};

static const unsigned char file19[] = {
#embed "../../templates/assets/art/nu/toc-ngang-vai.svg" suffix(, )
    0};

static const unsigned char file20[] = {
#embed "../../templates/assets/art/tap-the/ban-hop.svg" suffix(, )
    0};

static const unsigned char file21[] = {
#embed "../../templates/assets/art/tap-the/nha-san.svg" suffix(, )
    0};

static const unsigned char file22[] = {
#embed "../../templates/assets/art/tap-the/tu-ho-so.svg" suffix(, )
    0};

static const unsigned char file23[] = {
#embed "../../templates/assets/board.js" suffix(, )
    0};

static const unsigned char file24[] = {
#embed "../../templates/assets/days.js" suffix(, )
    0};

static const unsigned char file25[] = {
#embed "../../templates/assets/favicon.svg" suffix(, )
    0};

static const unsigned char file26[] = {
#embed "../../templates/assets/pass-on.js" suffix(, )
    0};

static const unsigned char file27[] = {
#embed "../../templates/assets/print.css" suffix(, )
    0};

static const unsigned char file28[] = {
#embed "../../templates/assets/reader.js" suffix(, )
    0};

static const unsigned char file29[] = {
#embed "../../templates/assets/reference.css" suffix(, )
    0};

static const unsigned char file30[] = {
#embed "../../templates/assets/search.js" suffix(, )
    0};

static const unsigned char file31[] = {
#embed "../../templates/assets/site.css" suffix(, )
    0};

static const unsigned char file32[] = {
#embed "../../templates/docx/content-types.xml" suffix(, )
    0};

static const unsigned char file33[] = {
#embed "../../templates/docx/document.xml" suffix(, )
    0};

static const unsigned char file34[] = {
#embed "../../templates/docx/header.xml" suffix(, )
    0};

static const unsigned char file35[] = {
#embed "../../templates/docx/package.xml" suffix(, )
    0};

static const unsigned char file36[] = {
#embed "../../templates/docx/relations.xml" suffix(, )
    0};

static const unsigned char file37[] = {
#embed "../../templates/docx/settings.xml" suffix(, )
    0};

static const unsigned char file38[] = {
#embed "../../templates/docx/styles.xml" suffix(, )
    0};

static const unsigned char file39[] = {
#embed "../../templates/layouts/page.mustache" suffix(, )
    0};

static const unsigned char file40[] = {
#embed "../../templates/layouts/reference.mustache" suffix(, )
    0};

static const unsigned char file41[] = {
#embed "../../templates/pages/404.mustache" suffix(, )
    0};

static const unsigned char file42[] = {
#embed "../../templates/pages/agencies.mustache" suffix(, )
    0};

static const unsigned char file43[] = {
#embed "../../templates/pages/agency.mustache" suffix(, )
    0};

static const unsigned char file44[] = {
#embed "../../templates/pages/article.mustache" suffix(, )
    0};

static const unsigned char file45[] = {
#embed "../../templates/pages/board.mustache" suffix(, )
    0};

static const unsigned char file46[] = {
#embed "../../templates/pages/calendar.mustache" suffix(, )
    0};

static const unsigned char file47[] = {
#embed "../../templates/pages/communes.mustache" suffix(, )
    0};

static const unsigned char file48[] = {
#embed "../../templates/pages/consultations.mustache" suffix(, )
    0};

static const unsigned char file49[] = {
#embed "../../templates/pages/contacts.mustache" suffix(, )
    0};

static const unsigned char file50[] = {
#embed "../../templates/pages/coverage.mustache" suffix(, )
    0};

static const unsigned char file51[] = {
#embed "../../templates/pages/home.mustache" suffix(, )
    0};

static const unsigned char file52[] = {
#embed "../../templates/pages/honours.mustache" suffix(, )
    0};

static const unsigned char file53[] = {
#embed "../../templates/pages/initial.mustache" suffix(, )
    0};

static const unsigned char file54[] = {
#embed "../../templates/pages/initiatives.mustache" suffix(, )
    0};

static const unsigned char file55[] = {
#embed "../../templates/pages/moved.mustache" suffix(, )
    0};

static const unsigned char file56[] = {
#embed "../../templates/pages/news.mustache" suffix(, )
    0};

static const unsigned char file57[] = {
#embed "../../templates/pages/nominations.mustache" suffix(, )
    0};

static const unsigned char file58[] = {
#embed "../../templates/pages/notice.mustache" suffix(, )
    0};

static const unsigned char file59[] = {
#embed "../../templates/pages/pact.mustache" suffix(, )
    0};

static const unsigned char file60[] = {
#embed "../../templates/pages/pacts.mustache" suffix(, )
    0};

static const unsigned char file61[] = {
#embed "../../templates/pages/page.mustache" suffix(, )
    0};

static const unsigned char file62[] = {
#embed "../../templates/pages/plan.mustache" suffix(, )
    0};

static const unsigned char file63[] = {
#embed "../../templates/pages/progress.mustache" suffix(, )
    0};

static const unsigned char file64[] = {
#embed "../../templates/pages/register.mustache" suffix(, )
    0};

static const unsigned char file65[] = {
#embed "../../templates/pages/report-sheet.mustache" suffix(, )
    0};

static const unsigned char file66[] = {
#embed "../../templates/pages/report.mustache" suffix(, )
    0};

static const unsigned char file67[] = {
#embed "../../templates/pages/reports.mustache" suffix(, )
    0};

static const unsigned char file68[] = {
#embed "../../templates/pages/roadmap.mustache" suffix(, )
    0};

static const unsigned char file69[] = {
#embed "../../templates/pages/search.mustache" suffix(, )
    0};

static const unsigned char file70[] = {
#embed "../../templates/pages/standings.mustache" suffix(, )
    0};

static const unsigned char file71[] = {
#embed "../../templates/pages/stories.mustache" suffix(, )
    0};

static const unsigned char file72[] = {
#embed "../../templates/pages/story.mustache" suffix(, )
    0};

static const unsigned char file73[] = {
#embed "../../templates/pages/titles.mustache" suffix(, )
    0};

static const unsigned char file74[] = {
#embed "../../templates/pages/topic.mustache" suffix(, )
    0};

static const unsigned char file75[] = {
#embed "../../templates/pages/topics.mustache" suffix(, )
    0};

static const unsigned char file76[] = {
#embed "../../templates/pages/withdrawn.mustache" suffix(, )
    0};

static const unsigned char file77[] = {
#embed "../../templates/partials/agency-about.mustache" suffix(, )
    0};

static const unsigned char file78[] = {
#embed "../../templates/partials/agency-duties.mustache" suffix(, )
    0};

static const unsigned char file79[] = {
#embed "../../templates/partials/agency-line.mustache" suffix(, )
    0};

static const unsigned char file80[] = {
#embed "../../templates/partials/arrow.mustache" suffix(, )
    0};

static const unsigned char file81[] = {
#embed "../../templates/partials/card.mustache" suffix(, )
    0};

static const unsigned char file82[] = {
#embed "../../templates/partials/clip.mustache" suffix(, )
    0};

static const unsigned char file83[] = {
#embed "../../templates/partials/consultation-facts.mustache" suffix(, )
    0};

static const unsigned char file84[] = {
#embed "../../templates/partials/consultation.mustache" suffix(, )
    0};

static const unsigned char file85[] = {
#embed "../../templates/partials/contact-line.mustache" suffix(, )
    0};

static const unsigned char file86[] = {
#embed "../../templates/partials/coverage.mustache" suffix(, )
    0};

static const unsigned char file87[] = {
#embed "../../templates/partials/crumbs.mustache" suffix(, )
    0};

static const unsigned char file88[] = {
#embed "../../templates/partials/days-script.mustache" suffix(, )
    0};

static const unsigned char file89[] = {
#embed "../../templates/partials/entry-banners.mustache" suffix(, )
    0};

static const unsigned char file90[] = {
#embed "../../templates/partials/entry-end.mustache" suffix(, )
    0};

static const unsigned char file91[] = {
#embed "../../templates/partials/entry-facts.mustache" suffix(, )
    0};

static const unsigned char file92[] = {
#embed "../../templates/partials/entry-row.mustache" suffix(, )
    0};

static const unsigned char file93[] = {
#embed "../../templates/partials/hero.mustache" suffix(, )
    0};

static const unsigned char file94[] = {
#embed "../../templates/partials/leaf.mustache" suffix(, )
    0};

static const unsigned char file95[] = {
#embed "../../templates/partials/linked.mustache" suffix(, )
    0};

static const unsigned char file96[] = {
#embed "../../templates/partials/loudspeaker.mustache" suffix(, )
    0};

static const unsigned char file97[] = {
#embed "../../templates/partials/mark.mustache" suffix(, )
    0};

static const unsigned char file98[] = {
#embed "../../templates/partials/marks.mustache" suffix(, )
    0};

static const unsigned char file99[] = {
#embed "../../templates/partials/movement-line.mustache" suffix(, )
    0};

static const unsigned char file100[] = {
#embed "../../templates/partials/notice-brief.mustache" suffix(, )
    0};

static const unsigned char file101[] = {
#embed "../../templates/partials/notice-row.mustache" suffix(, )
    0};

static const unsigned char file102[] = {
#embed "../../templates/partials/notice-tags.mustache" suffix(, )
    0};

static const unsigned char file103[] = {
#embed "../../templates/partials/outline.mustache" suffix(, )
    0};

static const unsigned char file104[] = {
#embed "../../templates/partials/pact-brief.mustache" suffix(, )
    0};

static const unsigned char file105[] = {
#embed "../../templates/partials/pager.mustache" suffix(, )
    0};

static const unsigned char file106[] = {
#embed "../../templates/partials/pass-on.mustache" suffix(, )
    0};

static const unsigned char file107[] = {
#embed "../../templates/partials/plan-parts.mustache" suffix(, )
    0};

static const unsigned char file108[] = {
#embed "../../templates/partials/reader.mustache" suffix(, )
    0};

static const unsigned char file109[] = {
#embed "../../templates/partials/report-block.mustache" suffix(, )
    0};

static const unsigned char file110[] = {
#embed "../../templates/partials/report-body.mustache" suffix(, )
    0};

static const unsigned char file111[] = {
#embed "../../templates/partials/sharing.mustache" suffix(, )
    0};

static const unsigned char file112[] = {
#embed "../../templates/partials/source.mustache" suffix(, )
    0};

static const unsigned char file113[] = {
#embed "../../templates/partials/srcset.mustache" suffix(, )
    0};

static const unsigned char file114[] = {
#embed "../../templates/partials/stacked-bars.mustache" suffix(, )
    0};

static const unsigned char file115[] = {
#embed "../../templates/partials/target.mustache" suffix(, )
    0};

static const unsigned char file116[] = {
#embed "../../templates/partials/task.mustache" suffix(, )
    0};

static const unsigned char file117[] = {
#embed "../../templates/partials/year-line.mustache" suffix(, )
    0};

static const unsigned char file118[] = {
#embed "../../templates/partials/years.mustache" suffix(, )
    0};

static const unsigned char file119[] = {
#embed "../../templates/strings/en.yml" suffix(, )
    0};

static const unsigned char file120[] = {
#embed "../../templates/strings/vi.yml" suffix(, )
    0};

static const guongsang_theme_file files[] = {
    {"assets/art/canh/am-chen.svg", file0, sizeof file0 - 1},
    {"assets/art/canh/con-duong.svg", file1, sizeof file1 - 1},
    {"assets/art/canh/gui-hoa.svg", file2, sizeof file2 - 1},
    {"assets/art/canh/ruong-bac-thang.svg", file3, sizeof file3 - 1},
    {"assets/art/chia-se-bang-tin.png", file4, sizeof file4 - 1},
    {"assets/art/chia-se-chung.png", file5, sizeof file5 - 1},
    {"assets/art/chia-se-guong.png", file6, sizeof file6 - 1},
    {"assets/art/chia-se-tin.png", file7, sizeof file7 - 1},
    {"assets/art/ho-gia-dinh/bep.svg", file8, sizeof file8 - 1},
    {"assets/art/ho-gia-dinh/nha-trinh-tuong.svg", file9, sizeof file9 - 1},
    {"assets/art/ho-gia-dinh/vuon-nha.svg", file10, sizeof file10 - 1},
    {"assets/art/mac-dinh.svg", file11, sizeof file11 - 1},
    {"assets/art/nam/ao-phong.svg", file12, sizeof file12 - 1},
    {"assets/art/nam/kinh-vuong.svg", file13, sizeof file13 - 1},
    {"assets/art/nam/mu-vai.svg", file14, sizeof file14 - 1},
    {"assets/art/nam/rau-mep.svg", file15, sizeof file15 - 1},
    {"assets/art/nu/khan-quan.svg", file16, sizeof file16 - 1},
    {"assets/art/nu/kinh-tron.svg", file17, sizeof file17 - 1},
    {"assets/art/nu/toc-buoc.svg", file18, sizeof file18 - 1},
    {"assets/art/nu/toc-ngang-vai.svg", file19, sizeof file19 - 1},
    {"assets/art/tap-the/ban-hop.svg", file20, sizeof file20 - 1},
    {"assets/art/tap-the/nha-san.svg", file21, sizeof file21 - 1},
    {"assets/art/tap-the/tu-ho-so.svg", file22, sizeof file22 - 1},
    {"assets/board.js", file23, sizeof file23 - 1},
    {"assets/days.js", file24, sizeof file24 - 1},
    {"assets/favicon.svg", file25, sizeof file25 - 1},
    {"assets/pass-on.js", file26, sizeof file26 - 1},
    {"assets/print.css", file27, sizeof file27 - 1},
    {"assets/reader.js", file28, sizeof file28 - 1},
    {"assets/reference.css", file29, sizeof file29 - 1},
    {"assets/search.js", file30, sizeof file30 - 1},
    {"assets/site.css", file31, sizeof file31 - 1},
    {"docx/content-types.xml", file32, sizeof file32 - 1},
    {"docx/document.xml", file33, sizeof file33 - 1},
    {"docx/header.xml", file34, sizeof file34 - 1},
    {"docx/package.xml", file35, sizeof file35 - 1},
    {"docx/relations.xml", file36, sizeof file36 - 1},
    {"docx/settings.xml", file37, sizeof file37 - 1},
    {"docx/styles.xml", file38, sizeof file38 - 1},
    {"layouts/page.mustache", file39, sizeof file39 - 1},
    {"layouts/reference.mustache", file40, sizeof file40 - 1},
    {"pages/404.mustache", file41, sizeof file41 - 1},
    {"pages/agencies.mustache", file42, sizeof file42 - 1},
    {"pages/agency.mustache", file43, sizeof file43 - 1},
    {"pages/article.mustache", file44, sizeof file44 - 1},
    {"pages/board.mustache", file45, sizeof file45 - 1},
    {"pages/calendar.mustache", file46, sizeof file46 - 1},
    {"pages/communes.mustache", file47, sizeof file47 - 1},
    {"pages/consultations.mustache", file48, sizeof file48 - 1},
    {"pages/contacts.mustache", file49, sizeof file49 - 1},
    {"pages/coverage.mustache", file50, sizeof file50 - 1},
    {"pages/home.mustache", file51, sizeof file51 - 1},
    {"pages/honours.mustache", file52, sizeof file52 - 1},
    {"pages/initial.mustache", file53, sizeof file53 - 1},
    {"pages/initiatives.mustache", file54, sizeof file54 - 1},
    {"pages/moved.mustache", file55, sizeof file55 - 1},
    {"pages/news.mustache", file56, sizeof file56 - 1},
    {"pages/nominations.mustache", file57, sizeof file57 - 1},
    {"pages/notice.mustache", file58, sizeof file58 - 1},
    {"pages/pact.mustache", file59, sizeof file59 - 1},
    {"pages/pacts.mustache", file60, sizeof file60 - 1},
    {"pages/page.mustache", file61, sizeof file61 - 1},
    {"pages/plan.mustache", file62, sizeof file62 - 1},
    {"pages/progress.mustache", file63, sizeof file63 - 1},
    {"pages/register.mustache", file64, sizeof file64 - 1},
    {"pages/report-sheet.mustache", file65, sizeof file65 - 1},
    {"pages/report.mustache", file66, sizeof file66 - 1},
    {"pages/reports.mustache", file67, sizeof file67 - 1},
    {"pages/roadmap.mustache", file68, sizeof file68 - 1},
    {"pages/search.mustache", file69, sizeof file69 - 1},
    {"pages/standings.mustache", file70, sizeof file70 - 1},
    {"pages/stories.mustache", file71, sizeof file71 - 1},
    {"pages/story.mustache", file72, sizeof file72 - 1},
    {"pages/titles.mustache", file73, sizeof file73 - 1},
    {"pages/topic.mustache", file74, sizeof file74 - 1},
    {"pages/topics.mustache", file75, sizeof file75 - 1},
    {"pages/withdrawn.mustache", file76, sizeof file76 - 1},
    {"partials/agency-about.mustache", file77, sizeof file77 - 1},
    {"partials/agency-duties.mustache", file78, sizeof file78 - 1},
    {"partials/agency-line.mustache", file79, sizeof file79 - 1},
    {"partials/arrow.mustache", file80, sizeof file80 - 1},
    {"partials/card.mustache", file81, sizeof file81 - 1},
    {"partials/clip.mustache", file82, sizeof file82 - 1},
    {"partials/consultation-facts.mustache", file83, sizeof file83 - 1},
    {"partials/consultation.mustache", file84, sizeof file84 - 1},
    {"partials/contact-line.mustache", file85, sizeof file85 - 1},
    {"partials/coverage.mustache", file86, sizeof file86 - 1},
    {"partials/crumbs.mustache", file87, sizeof file87 - 1},
    {"partials/days-script.mustache", file88, sizeof file88 - 1},
    {"partials/entry-banners.mustache", file89, sizeof file89 - 1},
    {"partials/entry-end.mustache", file90, sizeof file90 - 1},
    {"partials/entry-facts.mustache", file91, sizeof file91 - 1},
    {"partials/entry-row.mustache", file92, sizeof file92 - 1},
    {"partials/hero.mustache", file93, sizeof file93 - 1},
    {"partials/leaf.mustache", file94, sizeof file94 - 1},
    {"partials/linked.mustache", file95, sizeof file95 - 1},
    {"partials/loudspeaker.mustache", file96, sizeof file96 - 1},
    {"partials/mark.mustache", file97, sizeof file97 - 1},
    {"partials/marks.mustache", file98, sizeof file98 - 1},
    {"partials/movement-line.mustache", file99, sizeof file99 - 1},
    {"partials/notice-brief.mustache", file100, sizeof file100 - 1},
    {"partials/notice-row.mustache", file101, sizeof file101 - 1},
    {"partials/notice-tags.mustache", file102, sizeof file102 - 1},
    {"partials/outline.mustache", file103, sizeof file103 - 1},
    {"partials/pact-brief.mustache", file104, sizeof file104 - 1},
    {"partials/pager.mustache", file105, sizeof file105 - 1},
    {"partials/pass-on.mustache", file106, sizeof file106 - 1},
    {"partials/plan-parts.mustache", file107, sizeof file107 - 1},
    {"partials/reader.mustache", file108, sizeof file108 - 1},
    {"partials/report-block.mustache", file109, sizeof file109 - 1},
    {"partials/report-body.mustache", file110, sizeof file110 - 1},
    {"partials/sharing.mustache", file111, sizeof file111 - 1},
    {"partials/source.mustache", file112, sizeof file112 - 1},
    {"partials/srcset.mustache", file113, sizeof file113 - 1},
    {"partials/stacked-bars.mustache", file114, sizeof file114 - 1},
    {"partials/target.mustache", file115, sizeof file115 - 1},
    {"partials/task.mustache", file116, sizeof file116 - 1},
    {"partials/year-line.mustache", file117, sizeof file117 - 1},
    {"partials/years.mustache", file118, sizeof file118 - 1},
    {"strings/en.yml", file119, sizeof file119 - 1},
    {"strings/vi.yml", file120, sizeof file120 - 1},
    {0, 0, 0},
};

guongsang_theme_file guongsang_theme(size_t index) {
  const size_t count = sizeof files / sizeof files[0] - 1;
  return files[index < count ? index : count];
}
