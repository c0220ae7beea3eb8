namespace PartnershipGraph.Analysis.Explaining;

/// <summary>What a measure means.</summary>
/// <param name="Name">Its name, as answers write it.</param>
/// <param name="Asks">The question that it answers.</param>
/// <param name="Formula">The formula.</param>
/// <param name="Words">The formula in words.</param>
/// <param name="Section">The section of METHODS.md.</param>
public sealed record MeasureNote(string Name, string Asks, string Formula, string Words, string Section);
