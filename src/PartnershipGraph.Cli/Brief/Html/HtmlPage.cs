using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Cli.Brief.States;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Prose;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>A brief as a page: its sections with pictures, what the numbers mean, every source, how to redo it.</summary>
internal sealed class HtmlPage
{
    private readonly BriefContext brief;
    private readonly StateContext? state;
    private readonly SourceIndex sources;
    private readonly PagePictures pictures;
    private readonly PageTables tables;

    /// <param name="brief">What the sections share.</param>
    /// <param name="state">What those of one actor share; null for the brief of everybody.</param>
    public HtmlPage(BriefContext brief, StateContext? state)
    {
        (this.brief, this.state) = (brief, state);
        sources = new SourceIndex(state?.About ?? brief.Records, brief.Asked.Options.AsOf);
        pictures = new PagePictures(brief);
        tables = new PageTables(brief, sources);
    }

    /// <summary>A brief as the text of a page, within what a page may take.</summary>
    /// <param name="brief">What the sections share.</param>
    /// <param name="state">What those of one actor share; null for the brief of everybody.</param>
    /// <param name="report">The brief.</param>
    /// <param name="sponsor">Id of the sponsor that was named; null where none was.</param>
    /// <param name="progress">Told the name of each part as its work begins.</param>
    public static Task<string> TextAsync(BriefContext brief, StateContext? state, Report report, string? sponsor, Action<string> progress)
    {
        var maker = new HtmlPage(brief, state);
        var page = maker.Of(report, sponsor, progress);
        progress("packing the data");
        return PageBudget.TextAsync(page, maker.pictures.Further, DataIsland.Of(brief.Asked.Records, brief.Cancellation), PageBudget.Most, brief.Cancellation);
    }

    /// <summary>The page, without its data.</summary>
    /// <param name="report">The brief.</param>
    /// <param name="sponsor">Id of the sponsor that was named; null where none was.</param>
    /// <param name="progress">Told the name of each part as its work begins.</param>
    public BriefPage Of(Report report, string? sponsor, Action<string> progress) => new()
    {
        Title = report.Title,
        Finding = report.Reading,
        KeyNumbers = state is null ? HeadNumbers.Of(brief) : HeadNumbers.Of(state),
        AsOf = JsonParts.Iso(brief.Asked.Options.AsOf),
        Digest = brief.Asked.Dataset,
        Version = ProgramVersion.Text,
        Caption = report.Caption,
        Sections =
        [
            // Sources and the command have places of their own on a page.
            .. report.Sections.Where(s => s.Id != "sources").Select((s, i) => Section(s, i, progress)),
            MethodsText.Section,
            new PageSection("sources", "Every source") { Passages = [new Paragraph(AboutSources)], Sources = sources.Groups },
        ],
        Redo = new Redo(CommandOf(sponsor), FormattableString.Invariant($"every draw and search starts from {new DrawOptions().Seed}"))
        {
            Notes = ["Data other than those that come with the program are named by --data; where the data travel in this page, --data and the name of this file give them back. Another day's data have another digest."],
        },
    };

    private string AboutSources => state is null
        ? "Each source once for every table that rests on it, those of most rows first. A source is named as it names itself."
        : $"The sources of the rows that name {state.Name}, table by table; what its partners are tied to rests on rows of their own.";

    private string CommandOf(string? sponsor)
    {
        string[] about = state is not null ? ["--state", state.Id] : sponsor is not null ? ["--sponsor", sponsor] : [];
        return RedoCommand.Of(brief.Asked.Options, ["brief", "--html", "brief.html", .. about]);
    }

    private PageSection Section(ReportSection section, int number, Action<string> progress)
    {
        brief.Cancellation.ThrowIfCancellationRequested();
        progress("pictures: " + section.Title);
        var requests = state is null ? SectionPictures.Of(brief, section) : SectionPictures.Of(state, section);
        return new PageSection(section.Id.Length > 0 ? Uri.EscapeDataString(section.Id) : FormattableString.Invariant($"part-{number + 1}"), section.Title)
        {
            // What is unknown is a list, not a footnote.
            Passages = section.Id == "unknowns" && section.Text.Count > 1 ? [new Listing(section.Text)] : [.. section.Text.Select(t => new Paragraph(t))],
            Figures = [.. requests.Select(pictures.Draw).OfType<PartnershipGraph.Pages.Figures.PageFigure>()],
            Tables = [.. section.Tables.Select(t => tables.Of(t, section.Title))],
            RestsOn =
            [
                .. SectionRows.Of(section.Id).Select(t => sources.Groups.FirstOrDefault(g => g.Id == SourceIndex.IdOf(t))).OfType<PartnershipGraph.Pages.Sources.SourceGroup>()
                    .Select(g => new SectionLink(g.Id, $"{g.Id[SourceIndex.Prefix.Length..]} ({Count.Of(g.Sources.Count, "source")})")),
            ],
        };
    }
}
