namespace PartnershipGraph.Dataset.Titles;

/// <summary>One title of a ladder.</summary>
/// <param name="Rank">Its rank, 1 at the top; null where the ladder says '-': sectoral or outside the order.</param>
/// <param name="Title">The English title.</param>
/// <param name="TitleOriginal">The title in the sponsor's language, where it is known.</param>
internal sealed record ListedTitle(int? Rank, string Title, string? TitleOriginal = null);
