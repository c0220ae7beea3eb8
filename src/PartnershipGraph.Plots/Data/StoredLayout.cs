using PartnershipGraph.Analysis.Layouts;

namespace PartnershipGraph.Plots.Data;

/// <summary>The layout of the bundled titles, found once. Of any other titles it has another digest and is not taken.</summary>
public static class StoredLayout
{
    /// <summary>The seed that it was found with.</summary>
    public const int Seed = 1;

    private static readonly Lazy<ActorLayout> bundled = new(() => LayoutText.Read(BundledText.Read("layout.txt")));

    /// <summary>The layout.</summary>
    public static ActorLayout Bundled => bundled.Value;
}
