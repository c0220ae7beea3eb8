using System.Text.RegularExpressions;

namespace PartnershipGraph.BundleConversion;

/// <summary>Applies a recipe: names columns, joins files, leaves out what may not be passed on, sorts.</summary>
internal static partial class Converter
{
    /// <summary>Makes one table of the bundle.</summary>
    /// <param name="recipe">How it is made.</param>
    /// <param name="read">Gives a file of the research.</param>
    /// <returns>The table and the count of rows left out by rule.</returns>
    public static Conversion Convert(Recipe recipe, Func<string, Table> read)
    {
        string[] columns = [.. recipe.Columns.Select(column => column.Name)];
        List<string[]> rows = [.. recipe.Sources.SelectMany(file => Rename(recipe, read(file)))];
        var leftOut = LeaveOut(recipe.File, columns, rows);
        return new Conversion(new Table(recipe.File, columns, Sort(columns, rows, recipe.SortBy)), leftOut);
    }

    private static IEnumerable<string[]> Rename(Recipe recipe, Table table)
    {
        DatePrecision.Check(table);
        int[] places = [.. recipe.Columns.Select(column => Place(column, table))];
        RefuseUnread(recipe, table, places);
        return table.Rows.Select(row => (string[])[.. places.Select((place, i) => place < 0 ? "" : recipe.Columns[i].Reading(Clean(row[place])))]);
    }

    private static int Place(Column column, Table table)
    {
        foreach (var name in column.From)
        {
            if (Fields.IndexOf(table.Columns, name) is var place and >= 0)
                return place;
        }

        return column.Optional ? -1 : throw new InvalidDataException(table.Name + ": no column for " + column.Name);
    }

    private static void RefuseUnread(Recipe recipe, Table table, int[] places)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (!places.Contains(i) && !recipe.Dropped.Contains(table.Columns[i], StringComparer.Ordinal))
                throw new InvalidDataException(table.Name + ": the column " + table.Columns[i] + " has no place in " + recipe.File);
        }
    }

    private static List<(Exclusion Rule, int Count)> LeaveOut(string file, string[] columns, List<string[]> rows)
    {
        var leftOut = new List<(Exclusion Rule, int Count)>();
        foreach (var rule in Exclusions.All.Where(rule => string.Equals(rule.File, file, StringComparison.Ordinal)))
        {
            var count = rows.RemoveAll(row => rule.Covers(file, columns, row));
            if (count == 0)
                throw new InvalidDataException(file + ": no row meets the rule, was its source renamed? " + rule.Describe());
            leftOut.Add((rule, count));
        }

        return leftOut;
    }

    private static string[][] Sort(string[] columns, List<string[]> rows, IReadOnlyList<string> by)
    {
        var sorted = rows.Order(Comparer<string[]>.Create((a, b) => by
            .Select(name => string.CompareOrdinal(Fields.Get(columns, a, name), Fields.Get(columns, b, name)))
            .FirstOrDefault(order => order != 0)));
        return [.. sorted];
    }

    /// <summary>Takes away what points into the research folder and means nothing to a reader of the bundle.</summary>
    private static string Clean(string field) => ResearchPointer().Replace(field, "");

    [GeneratedRegex(
        @" \((?:shared copy, external/[a-z_]+|methods\.md source [0-9]+)\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ResearchPointer();
}
