using PartnershipGraph.Dataset.Errors;
using static System.FormattableString;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>Checks a header: every column named, none twice, none of the required ones missing.</summary>
internal static class HeaderCheck
{
    public static bool IsSound(TableForm form, string[] header, ErrorList errors)
    {
        var before = errors.Count;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i].Length == 0)
            {
                errors.Add(new DataError(
                    form.File, 1, "", DataRule.UnnamedColumn, Invariant($"column {i + 1} has no name"), "Name it, or delete the column."));
            }
            else if (header[i].Contains('\uFEFF', StringComparison.Ordinal))
            {
                var name = header[i].Replace("\uFEFF", "", StringComparison.Ordinal);
                errors.Add(RowForm.StrayMark(form.File, 1, name));
                seen.Add(name);
            }
            else if (!seen.Add(header[i]))
            {
                errors.Add(new DataError(
                    form.File, 1, header[i], DataRule.DuplicateColumn, $"the column {header[i]} stands twice", "Rename or delete one."));
            }
        }

        foreach (var missing in form.Required.Where(c => !seen.Contains(c)))
        {
            errors.Add(new DataError(form.File, 1, missing, DataRule.MissingColumn, $"the column {missing} is missing", Remedy(form, header)));
        }

        return errors.Count == before;
    }

    private static string Remedy(TableForm form, string[] header)
    {
        var wanted = $"The header needs {string.Join(", ", form.Required)}.";
        char[] others = [';', '\t', '|'];
        return header.Length == 1 && header[0].IndexOfAny(others) >= 0
            ? $"Separate the columns by commas, not by '{header[0][header[0].IndexOfAny(others)]}'. {wanted}"
            : wanted;
    }
}
