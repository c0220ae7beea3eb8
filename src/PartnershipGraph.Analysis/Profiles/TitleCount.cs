namespace PartnershipGraph.Analysis.Profiles;

/// <summary>A title and the number of partners that hold it.</summary>
/// <param name="Title">The title in English.</param>
/// <param name="TitleOriginal">The title in the sponsor's language; empty where none is given.</param>
/// <param name="Count">How many hold it.</param>
public sealed record TitleCount(string Title, string TitleOriginal, int Count);
