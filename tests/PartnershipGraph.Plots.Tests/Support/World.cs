using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;

namespace PartnershipGraph.Plots.Tests.Support;

/// <summary>Rows that every kind must be able to draw.</summary>
/// <param name="Name">What is special about them.</param>
/// <param name="Records">The rows.</param>
public sealed record World(string Name, PartnershipRecords Records)
{
    /// <summary>The day on which the pictures of the tests are drawn.</summary>
    public static DateOnly Day { get; } = new(2024, 12, 31);

    public static World Bundled { get; } = new("bundled", BundledData.Records);

    public static World SixNodes { get; } = new("six nodes", Analysis.Tests.Support.SixNodes.Rows.Records);

    public static World Nobody { get; } = new("nobody", new Rows().Records);

    public static World NoTie { get; } = new("no tie", new Rows().States("A", "B", "C").Records);

    public static World OnePair { get; } = new("one pair", new Rows().Title("CHN", "VNM", 1).Records);

    public static World StrangeNames { get; } = new("strange names", Renamed(
        new Rows().Title("CHN", "VNM", 1).Title("USA", "VNM", 2).Title("CHN", "C", 3, "2010").Pact(AllianceKind.Defense, "USA", "C").Title("VNM", "C", 2).Records,
        "<script>alert('x')</script>", "\"quoted\" & <b>bold</b>", "كازاخستان", "中华人民共和国", "A very long name that goes on and on until it fits nowhere at all in any picture"));

    public static IReadOnlyList<World> All { get; } = [Bundled, SixNodes, Nobody, NoTie, OnePair, StrangeNames];

    public override string ToString() => Name;

    /// <summary>What the command asks for without further options.</summary>
    public PlotRequest Request(IPlotKind kind, double width = 800) => new()
    {
        Records = Records,
        Options = new SnapshotOptions { AsOf = Day, Layers = kind.Layers, Poles = PlotDefaults.Poles(kind, [], Records) },
        Width = width,
        Source = new PlotSource(new string('0', 64), "0.0.0"),
    };

    public Figure Draw(IPlotKind kind, double width = 800) => kind.Draw(Request(kind, width));

    private static PartnershipRecords Renamed(PartnershipRecords records, params string[] names) => records with
    {
        Actors = new ActorDirectory(records.Actors.All.Select((a, i) => a with { Name = names[i % names.Length] })),
    };
}
