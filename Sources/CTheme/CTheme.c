#include "CTheme.h"

guongsang_theme_file guongsang_theme(size_t index) {
  (void)index;
  return (guongsang_theme_file){0, 0, 0};
}
