using System.Globalization;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>The actors: area by strength, colour, shape and number by community.</summary>
internal static class NetworkNodes
{
    private const double smallest = 3;
    private const double largest = 20;
    private const double roomForNumber = 8;

    /// <summary>How each actor is drawn, the strongest first.</summary>
    public static IReadOnlyList<NetworkNode> Of(CommunityResult found, ActorLayout layout, NetworkFrame frame)
    {
        var strengths = found.Snapshot.Strengths();
        var ties = found.Snapshot.Ties.SelectMany(t => (string[])[t.Source, t.Target]).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var communities = found.Groups.Index().SelectMany(g => g.Item.Select(id => (Id: id, g.Index))).ToDictionary(g => g.Id, g => g.Index, StringComparer.Ordinal);
        var greatest = strengths.Values.DefaultIfEmpty(1).Max();
        var reach = Math.Clamp(0.75 * frame.Unit, 7, largest);
        return
        [
            .. found.Snapshot.Actors.Select(actor =>
            {
                var strength = strengths.GetValueOrDefault(actor.Id);
                var (x, y) = frame[actor.Id];
                return new NetworkNode(
                    actor, x, y, Math.Max(smallest, reach * Math.Sqrt(strength / greatest)), strength, ties.GetValueOrDefault(actor.Id),
                    strength > 0 ? communities[actor.Id] : null, layout.Places.ContainsKey(actor.Id));
            }).OrderByDescending(n => n.Strength).ThenBy(n => n.Actor.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>An actor, with its row in the table.</summary>
    public static Mark Draw(NetworkNode node, FigureTable table)
    {
        var tied = node.Community is not null;
        var number = node.Community is { } c ? (c + 1).ToString(CultureInfo.InvariantCulture) : FigureCell.None;
        var datum = table.Add(
            $"actor-{node.Actor.Id}", [node.Actor.Id],
            "actor", node.Actor.Id, node.Actor.Name, "", FigureCell.Of(node.Strength), number, "");
        var shape = CommunityShape.Of(node.Community, node.X, node.Y, node.Radius) with
        {
            Fill = node.Community is { } k ? Paint.Class(k) : Paint.Paper,
            Stroke = tied ? Paint.Paper : Paint.Edge,
            StrokeWidth = 1,
        };
        Mark[] marks = tied && node.Radius >= roomForNumber
            ? [shape, new TextMark(node.X, node.Y + 4.2, number) { Anchor = TextAnchor.Middle, Fill = Paint.OnClass(node.Community!.Value), IsBold = true }]
            : [shape];
        return new GroupMark(marks)
        {
            Datum = datum,
            Tip = tied
                ? string.Create(CultureInfo.InvariantCulture, $"{node.Actor.Name}: strength {node.Strength:0.00}, {node.Ties} ties, community {number}")
                : $"{node.Actor.Name}: no tie on this day",
        };
    }
}
