using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Pages.Writing;

/// <summary>Whether the things on a page can be told apart and its tables are whole: a link must lead to one place.</summary>
internal static class PageIds
{
    /// <summary>Ids of the page's own frame.</summary>
    private static readonly string[] taken = ["main", "redo", "redo-heading", "command", "digest", "data", "say"];

    /// <exception cref="ArgumentException">An id is used twice or is no name, or a row does not fit its table.</exception>
    public static void Require(BriefPage page)
    {
        var seen = new HashSet<string>(taken, StringComparer.Ordinal);
        foreach (var section in page.Sections)
        {
            Add(section.Id);
            Add(section.Id + "-heading");
            foreach (var figure in section.Figures)
            {
                Add(figure.Id);
                Add(figure.Id + "-title");
                Add(figure.Id + "-caption");
                Check(figure.Table);
            }

            foreach (var table in section.Tables)
            {
                Check(table);
            }

            foreach (var group in section.Sources)
            {
                Add(group.Id);
            }
        }

        void Check(PageTable? table)
        {
            if (table is null)
            {
                return;
            }

            Add(table.Id);
            if (table.Rows.FirstOrDefault(r => r.Cells.Count != table.Columns.Count) is { } row)
            {
                throw new ArgumentException($"table {table.Id}: row {row.Key} has {row.Cells.Count} cells for {table.Columns.Count} columns", nameof(page));
            }
        }

        void Add(string id)
        {
            if (id.Length == 0 || id.Any(char.IsWhiteSpace))
            {
                throw new ArgumentException($"'{id}' is no id", nameof(page));
            }

            if (!seen.Add(id))
            {
                throw new ArgumentException($"two things on the page have the id '{id}'", nameof(page));
            }
        }
    }
}
