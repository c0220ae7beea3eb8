using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>Labels beside actors, the strongest first, as long as there is room: names of the strongest, codes of the others.</summary>
internal static class NetworkLabels
{
    private const int named = 12;
    private const double longest = 130;

    /// <summary>The labels, none on another, and no code on an actor.</summary>
    public static IReadOnlyList<Mark> Of(IReadOnlyList<NetworkNode> nodes, NetworkFrame frame, double left, double right)
    {
        var placer = new LabelPlacer(left, frame.Top, right, frame.Bottom);
        List<NetworkNode> placed = [.. nodes.Where(n => n.IsPlaced)];
        foreach (var actor in frame.Rest)
        {
            var (x, y) = frame[actor.Id];
            placer.Reserve(x - 5, y - 10, frame.CodeWidth + 20, 20);
        }

        // Names come first and may lie on small actors: a picture of a network does not leave its hubs without a name.
        var hubs = placed.Where(n => n.Strength > 0).Take(named).ToList();
        Reserve(placer, hubs);
        var names = hubs.ConvertAll(n => Name(n, placer));
        Reserve(placer, placed.Except(hubs));
        return
        [
            .. hubs.Zip(names, (n, name) => name ?? Code(n, placer)).OfType<TextMark>(),
            .. placed.Except(hubs).Select(n => Code(n, placer)).OfType<TextMark>(),
            .. frame.Rest.Select(a => new TextMark(frame[a.Id].X + 9, frame[a.Id].Y + 4, TextFit.Cut(ActorCode.Of(a), TextMark.Smallest, frame.CodeWidth)) { Fill = Paint.Soft }),
        ];
    }

    private static void Reserve(LabelPlacer placer, IEnumerable<NetworkNode> nodes)
    {
        foreach (var node in nodes)
        {
            placer.Reserve(node.X - node.Radius, node.Y - node.Radius, 2 * node.Radius, 2 * node.Radius);
        }
    }

    private static TextMark? Name(NetworkNode node, LabelPlacer placer)
    {
        var name = TextFit.Cut(node.Actor.Name, TextMark.Smallest + 1, longest, isBold: true);

        // Room is asked for in a larger size, as bold letters are wider.
        return placer.Beside(name, node.X, node.Y, node.Radius + 3, (TextMark.Smallest + 1) * 1.1) is { } label
            ? label with { Size = TextMark.Smallest + 1, IsBold = true, HasHalo = true, Fill = Paint.Ink }
            : null;
    }

    private static TextMark? Code(NetworkNode node, LabelPlacer placer) =>
        placer.Beside(TextFit.Cut(ActorCode.Of(node.Actor), TextMark.Smallest, longest), node.X, node.Y, node.Radius + 2) is { } label
            ? label with { HasHalo = true, Fill = node.Strength > 0 ? Paint.Ink : Paint.Soft }
            : null;
}
