using PartnershipGraph.Pages.Formulas;

namespace PartnershipGraph.Pages.Prose;

/// <summary>What a symbol means: a question in plain words, the formula, what it ranges over.</summary>
/// <param name="Symbol">The symbol as the page prints it.</param>
/// <param name="Meaning">The question it answers, in plain words.</param>
/// <param name="Formula">Its formula.</param>
/// <param name="Reading">Its range, and when it is undefined.</param>
public sealed record Definition(string Symbol, string Meaning, Formula Formula, string Reading);
