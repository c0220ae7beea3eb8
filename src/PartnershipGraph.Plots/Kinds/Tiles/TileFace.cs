using System.Globalization;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Tiles;

/// <summary>One tile: its fill is the level, its letters the actor, its digit the level again.</summary>
/// <param name="table">Takes its row.</param>
/// <param name="sponsor">Id of the sponsor.</param>
internal sealed class TileFace(FigureTable table, string sponsor)
{
    /// <summary>The height of every tile.</summary>
    public const double Height = 32;

    /// <summary>The gap between tiles.</summary>
    public const double Gap = 1.5;

    private const double leastForLetters = 26;
    private const double leastForBold = 34;

    /// <summary>A tile by its upper left corner.</summary>
    public Mark Draw(Actor actor, TileTitle title, double x, double y, double width)
    {
        var isSponsor = actor.Id == sponsor;
        var level = isSponsor ? FigureCell.None : Cell(title);
        var label = title.Spell?.Opening.Label ?? "";
        var datum = table.Add(
            actor.Id, isSponsor ? [actor.Id] : [sponsor, actor.Id],
            actor.Id, actor.Name, actor.Kind.ToString().ToLowerInvariant(), level, FigureCell.Of(title.Spell?.Rank.Value, FigureCell.None),
            label, title.Spell?.Opening.Date.ToString() ?? "");
        var letters = width >= leastForLetters;
        var sign = Sign(title, isSponsor);
        var (middle, ink) = (x + (width / 2), Ink(title, isSponsor));
        var code = TextFit.Cut(ActorCode.Of(actor), TextMark.Smallest, Math.Max(width + 1, leastForLetters + 2), isSponsor && width >= leastForBold);
        return new GroupMark(
        [
            new RectMark(x, y, width - Gap, Height - Gap)
            {
                Fill = Fill(title),
                Stroke = isSponsor ? Paint.Accent : title.State == TileState.None ? Paint.Rule : Paint.Edge,
                StrokeWidth = isSponsor ? 3 : 1,
            },
            .. letters ? [new TextMark(middle - (Gap / 2), y + (sign.Length == 0 ? 20 : 13), code) { Anchor = TextAnchor.Middle, Fill = ink, IsBold = isSponsor && width >= leastForBold, HasHalo = title.State == TileState.Unknown }] : Array.Empty<Mark>(),
            .. sign.Length > 0 ? [new TextMark(middle - (Gap / 2), y + (letters ? 27 : 20), sign) { Anchor = TextAnchor.Middle, Fill = ink, HasHalo = title.State == TileState.Unknown }] : Array.Empty<Mark>(),
        ])
        {
            Datum = datum,
            Tip = Said(actor, title, isSponsor, label),
        };
    }

    private static string Cell(TileTitle title) => title.State switch
    {
        TileState.Title => FigureCell.Of(title.Level),
        TileState.Ended => "0",
        TileState.Unknown => FigureCell.Unknown,
        _ => FigureCell.None,
    };

    private static string Sign(TileTitle title, bool isSponsor) => isSponsor ? "" : title.State switch
    {
        TileState.Title => title.Level!.Value.ToString(CultureInfo.InvariantCulture),
        TileState.Ended => "0",
        TileState.Unknown => "?",
        _ => "",
    };

    private static Paint Fill(TileTitle title) => title.State switch
    {
        TileState.Title => Paint.Level(title.Level!.Value, title.Levels),
        TileState.Unknown => Paint.Unknown,
        _ => Paint.Paper,
    };

    private static Paint Ink(TileTitle title, bool isSponsor) => isSponsor ? Paint.Ink : title.State switch
    {
        TileState.Title => Paint.OnLevel(title.Level!.Value, title.Levels),
        TileState.None => Paint.Soft,
        _ => Paint.Ink,
    };

    private static string Said(Actor actor, TileTitle title, bool isSponsor, string label) => isSponsor ? $"{actor.Name}: the sponsor" : title.State switch
    {
        TileState.Title => string.Create(CultureInfo.InvariantCulture, $"{actor.Name}: {label}, level {title.Level} of {title.Levels}, since {title.Spell!.Opening.Date}"),
        TileState.Ended => $"{actor.Name}: the title was ended or suspended",
        TileState.Unknown => $"{actor.Name}: unknown",
        _ => $"{actor.Name}: no title recorded",
    };
}
