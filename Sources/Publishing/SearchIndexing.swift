import Website

/// Makes the search index of `website` with `jobs` workers; nil where there is nothing to search.
func searchIndex(of website: Website, jobs: Int) async -> SearchIndex? {
  let blocks = website.searchBlocks
  if blocks.isEmpty { return nil }
  let words = await parallelMap(blocks, width: jobs, inChunksOf: 1) { block, _ in website.searchWords(in: block) }
  let dictionary = SearchDictionary(of: words)
  let known = await parallelMap(words, width: jobs, inChunksOf: 1) { words, _ in SearchBlock(words, dictionary) }
  return SearchIndex(known, dictionary, of: website)
}
