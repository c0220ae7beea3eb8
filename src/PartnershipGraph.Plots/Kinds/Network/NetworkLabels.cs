using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>Labels beside actors, the strongest first, as long as there is room: names of a few, codes of the others.</summary>
internal static class NetworkLabels
{
    private const int named = 12;
    private const double longest = 130;

    /// <summary>The labels, none on another or on an actor.</summary>
    public static IReadOnlyList<Mark> Of(IReadOnlyList<NetworkNode> nodes, NetworkFrame frame, double left, double right)
    {
        var placer = new LabelPlacer(left, frame.Top, right, frame.Bottom);
        List<NetworkNode> placed = [.. nodes.Where(n => n.IsPlaced)];
        foreach (var node in placed)
        {
            placer.Reserve(node.X - node.Radius, node.Y - node.Radius, 2 * node.Radius, 2 * node.Radius);
        }

        foreach (var actor in frame.Rest)
        {
            var (x, y) = frame[actor.Id];
            placer.Reserve(x - 5, y - 10, frame.CodeWidth + 20, 20);
        }

        return
        [
            .. placed.Index().Select(n => Label(n.Item, n.Index < named && n.Item.Strength > 0, placer)).OfType<TextMark>(),
            .. frame.Rest.Select(a => new TextMark(frame[a.Id].X + 9, frame[a.Id].Y + 4, TextFit.Cut(ActorCode.Of(a), TextMark.Smallest, frame.CodeWidth)) { Fill = Paint.Soft }),
        ];
    }

    private static TextMark? Label(NetworkNode node, bool isNamed, LabelPlacer placer)
    {
        var name = TextFit.Cut(node.Actor.Name, TextMark.Smallest + 1, longest, isBold: true);
        var code = TextFit.Cut(ActorCode.Of(node.Actor), TextMark.Smallest, longest);
        var label = isNamed ? placer.Beside(name, node.X, node.Y, node.Radius + 3, (TextMark.Smallest + 1) * 1.1) : null;
        if (label is not null)
        {
            // Room was asked for in a larger size, as bold letters are wider.
            return label with { Size = TextMark.Smallest + 1, IsBold = true, HasHalo = true, Fill = Paint.Ink };
        }

        return placer.Beside(code, node.X, node.Y, node.Radius + 2) is { } short_
            ? short_ with { HasHalo = true, Fill = node.Strength > 0 ? Paint.Ink : Paint.Soft }
            : null;
    }
}
