/* poppler has no C headers: see CPoppler. */
