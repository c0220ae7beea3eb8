using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Storage.Neo4j.Queries.Statements;

/// <summary>From the server's message about a place in the text it got to one about the text that the user wrote.</summary>
internal static partial class StatementPlace
{
    /// <param name="message">What the server said.</param>
    /// <param name="linesBefore">How many lines stood before the user's first.</param>
    public static string Told(string message, int linesBefore)
    {
        var match = Place.Match(message);
        if (!match.Success)
        {
            return message.TrimEnd();
        }

        // Behind the place the server draws the line with a caret under it; the place says the same.
        var line = int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) - linesBefore;
        var said = message[..match.Index].TrimEnd();
        return line < 1 ? said : string.Create(CultureInfo.InvariantCulture, $"line {line}, column {match.Groups["column"].Value}: {said}");
    }

    [GeneratedRegex(@"\(line (?<line>\d+), column (?<column>\d+)(?: \(offset: \d+\))?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Place { get; }
}
