using PartnershipGraph.Pages.Figures;
using PartnershipGraph.Pages.Prose;
using PartnershipGraph.Pages.Sources;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Pages.Briefs;

/// <summary>A section of a page.</summary>
/// <param name="Id">Its anchor, unlike every other id of the page.</param>
/// <param name="Heading">Its heading.</param>
public sealed record PageSection(string Id, string Heading)
{
    /// <summary>What is said, before the figures.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The pictures.</summary>
    public IReadOnlyList<PageFigure> Figures { get; init; } = [];

    /// <summary>The tables, those behind the figures excepted.</summary>
    public IReadOnlyList<PageTable> Tables { get; init; } = [];

    /// <summary>Groups of sources that the page lists, where the page is the list.</summary>
    public IReadOnlyList<SourceGroup> Sources { get; init; } = [];

    /// <summary>Where the section's rows come from: links to the groups of the list of sources.</summary>
    public IReadOnlyList<SectionLink> RestsOn { get; init; } = [];
}
