// Made by script/theme-list from the files in templates/: run it after one was added, renamed or removed.
#include "CTheme.h"

// Clang has #embed in every version of the language, and warns where it is older than C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../templates/assets/art/ca-nhan.svg" suffix(, )
    0};

static const unsigned char file1[] = {
#embed "../../templates/assets/art/ho-gia-dinh.svg" suffix(, )
    0};

static const unsigned char file2[] = {
#embed "../../templates/assets/art/mac-dinh.svg" suffix(, )
    0};

static const unsigned char file3[] = {
#embed "../../templates/assets/art/tap-the.svg" suffix(, )
    0};

static const unsigned char file4[] = {
#embed "../../templates/assets/favicon.svg" suffix(, )
    0};

static const guongsang_theme_file files[] = {
    {"assets/art/ca-nhan.svg", file0, sizeof file0 - 1},
    {"assets/art/ho-gia-dinh.svg", file1, sizeof file1 - 1},
    {"assets/art/mac-dinh.svg", file2, sizeof file2 - 1},
    {"assets/art/tap-the.svg", file3, sizeof file3 - 1},
    {"assets/favicon.svg", file4, sizeof file4 - 1},
    {0, 0, 0},
};

guongsang_theme_file guongsang_theme(size_t index) {
  const size_t count = sizeof files / sizeof files[0] - 1;
  return files[index < count ? index : count];
}
