namespace PartnershipGraph.Dataset.Tests.Titles;

/// <summary>A title as the dataset codes it; rank null where it is '-' or empty.</summary>
internal sealed record CodedTitle(
    string Sponsor,
    string Partner,
    string Date,
    string Title,
    string TitleOriginal,
    string Ladder,
    int? Rank);
