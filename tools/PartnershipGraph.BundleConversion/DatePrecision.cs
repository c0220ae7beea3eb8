namespace PartnershipGraph.BundleConversion;

/// <summary>
/// The research states how exact a date is; the bundle does not, since the form of the date says it.
/// This checks that both agree before the column is dropped.
/// </summary>
internal static class DatePrecision
{
    /// <summary>The column of the research that states the precision.</summary>
    public const string Column = "date_precision";

    /// <summary>Refuses a table in which a stated precision differs from the form of its date.</summary>
    /// <param name="table">A table of the research, with or without the column.</param>
    public static void Check(Table table)
    {
        var stated = Fields.IndexOf(table.Columns, Column);
        if (stated < 0)
            return;

        var date = Fields.IndexOf(table.Columns, "date");
        foreach (var row in table.Rows)
        {
            if (!string.Equals(row[stated], Of(row[date]), StringComparison.Ordinal))
                throw new InvalidDataException(table.Name + ": the date " + row[date] + " is no " + row[stated]);
        }
    }

    private static string Of(string date) => date.Length switch { 4 => "year", 7 => "month", 10 => "day", _ => "date" };
}
