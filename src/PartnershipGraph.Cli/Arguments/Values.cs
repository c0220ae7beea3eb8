using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Reads the values of options, in the invariant culture.</summary>
internal static class Values
{
    /// <summary>A day; a partial date of a question means its last day.</summary>
    public static DateOnly Day(string option, string text) => PartialDate.TryParse(text.Trim(), out var date)
        ? date.LastDay
        : throw new UsageException($"{option} {text}: write 2019, 2019-06 or 2019-06-05, a day that exists");

    public static double Number(string option, string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new UsageException($"{option} {text}: write a number such as 0.6, with a decimal point");

    public static int Whole(string option, string text) =>
        int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new UsageException($"{option} {text}: write a whole number");

    public static int Year(string option, string text) =>
        Whole(option, text) is var year and >= 1 and <= 9999 ? year : throw new UsageException($"{option} {text}: write a year from 1 to 9999");

    /// <summary>How many of something are wanted.</summary>
    public static int Count(string option, string text) =>
        Whole(option, text) is var value and > 0 ? value : throw new UsageException($"{option} {text}: write a whole number from 1");

    /// <summary>A folder; an empty text, as an unset variable of a shell leaves it, is none.</summary>
    public static string Folder(string option, string text) =>
        text.Length > 0 ? text : throw new UsageException($"{option} is empty: write a folder");

    public static IReadOnlyList<string> List(string option, string text)
    {
        var items = text.Split(',', StringSplitOptions.TrimEntries);
        return items.Contains("", StringComparer.Ordinal) ? throw new UsageException($"{option} {text}: names are separated by one comma") : items;
    }
}
