using PartnershipGraph.Pages.Islands;

namespace PartnershipGraph.Pages.Briefs;

/// <summary>A brief as one page: what stands on it, in its order. Every text is plain; the page encodes it.</summary>
public sealed record BriefPage
{
    /// <summary>What it is about; the page's one first heading.</summary>
    public required string Title { get; init; }

    /// <summary>The language of its text (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>The finding, in one sentence.</summary>
    public required string Finding { get; init; }

    /// <summary>The few numbers that a reader takes away.</summary>
    public IReadOnlyList<KeyNumber> KeyNumbers { get; init; } = [];

    /// <summary>The day that the page tells of, in ISO form.</summary>
    public required string AsOf { get; init; }

    /// <summary>Digest of the data, whole.</summary>
    public required string Digest { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Lines that say by which scheme and layers and from how many rows.</summary>
    public IReadOnlyList<string> Caption { get; init; } = [];

    /// <summary>The sections, each in the list of contents.</summary>
    public required IReadOnlyList<PageSection> Sections { get; init; }

    /// <summary>How to make the page again.</summary>
    public required Redo Redo { get; init; }

    /// <summary>What the page would hold were it not too long, each with the way to it; empty where nothing was left out.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The data, packed; null where they do not travel with the page.</summary>
    public PageIsland? Island { get; init; }
}
