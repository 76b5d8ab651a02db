"""Who may speak or be credited though no registry has them: sources, bodies, papers, nouns that stand for somebody told of."""
