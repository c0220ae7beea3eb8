using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Pages.Figures;
using PartnershipGraph.Pages.Tables;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>Pictures of a page, each with the numbers that it draws.</summary>
/// <param name="brief">Whose rows they are drawn from.</param>
internal sealed class PagePictures(BriefContext brief)
{
    // As wide as the column of a page beside its contents on a small laptop: nothing has to be scrolled there.
    private const int width = 800;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Ids of the pictures drawn so far that the brief can be read without.</summary>
    public HashSet<string> Further { get; } = new(StringComparer.Ordinal);

    /// <summary>Draws a picture; null where what was asked for has none.</summary>
    public PageFigure? Draw(PictureRequest request)
    {
        if (PlotKinds.Find(request.Kind) is not { } kind)
        {
            return null;
        }

        var asked = brief.Asked;
        try
        {
            var figure = kind.Draw(new PlotRequest
            {
                Records = asked.Records,
                Options = asked.Options with
                {
                    // What is about titles alone is so here as elsewhere in the brief.
                    Layers = kind.Layers.SequenceEqual(Layer.TitlesAndAlliances) ? asked.Options.Layers : kind.Layers,
                    Poles = request.Poles ?? PlotDefaults.Poles(kind, asked.Options.Poles, asked.Records),
                },
                Sponsor = request.Sponsor ?? brief.Lead,
                State = request.State,
                Other = request.Other,
                Width = width,
                Source = new PlotSource(asked.Dataset, ProgramVersion.Text),
                Cancellation = brief.Cancellation,
            });
            var drawn = Of(figure) with { Command = CommandOf(request) };
            if (request.IsFurther)
            {
                Further.Add(drawn.Id);
            }

            return drawn;
        }
        catch (UsageException)
        {
            // The brief's own words say what is missing; a picture of nothing would say less.
            return null;
        }
    }

    private string CommandOf(PictureRequest request)
    {
        List<string> words = ["plot", request.Kind];
        Add("--sponsor", request.Sponsor ?? (brief.Lead == "CHN" ? null : brief.Lead));
        Add("--state", request.State);
        Add("--with", request.Other);
        Add("--poles", request.Poles is { } poles ? string.Join(',', poles) : null);
        return RedoCommand.Of(brief.Asked.Options, [.. words, "--width", width.ToString(CultureInfo.InvariantCulture), "-o", request.Kind + ".svg"], withPoles: false);

        void Add(string option, string? value)
        {
            if (value is not null)
            {
                words.AddRange([option, value]);
            }
        }
    }

    private PageFigure Of(Figure figure)
    {
        var id = "fig-" + figure.Kind;
        for (var i = 2; !ids.Add(id); i++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"fig-{figure.Kind}-{i}");
        }

        return new PageFigure(id, figure.Kind, figure.Title, SvgWriter.Part(figure, id + "-svg"))
        {
            Caption = string.Join(' ', figure.Caption),
            Table = Table(figure, id),
        };
    }

    private static PageTable Table(Figure figure, string id) => new(
        id + "-numbers",
        "The numbers drawn: " + figure.Title,
        [.. figure.Table.Columns.Select(c => new PageColumn(c.Name, c.Key) { IsNumber = c.IsNumber, IsDrawn = c.IsDrawn })],
        [.. figure.Table.Rows.Select(r => new PageRow(r.Key, [.. r.Cells.Select(c => new PageCell(c))]) { Actors = [.. r.Actors.Where(a => !a.Any(char.IsWhiteSpace))] })])
    {
        Figure = id,
        IsTitleSaid = true,
        FileName = id["fig-".Length..] + ".csv",
    };
}
