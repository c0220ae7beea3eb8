using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Storage.Neo4j.Queries.Parameters;

/// <summary>From what a person gave to the values that are sent along with a statement.</summary>
/// <param name="today">What <c>date()</c> means as a default.</param>
/// <param name="actor">Finds the id of the actor that a text means.</param>
public sealed class ParameterValues(DateOnly today, Func<string, string> actor)
{
    private const string todayText = "date()";
    private const string listOf = "LIST<";

    /// <summary>The values of a statement's parameters.</summary>
    /// <param name="used">The names that the statement uses.</param>
    /// <param name="declared">What its header says of them; empty where it has none.</param>
    /// <param name="given">What was given.</param>
    /// <exception cref="UsageException">One is missing, unknown to a saved query, given twice, or not of its type.</exception>
    public IReadOnlyDictionary<string, object?> Read(
        IReadOnlyList<string> used, IReadOnlyList<QueryParameter> declared, IReadOnlyList<GivenParameter> given)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var one in given)
        {
            var parameter = declared.FirstOrDefault(d => d.Name == one.Name);
            if (!used.Contains(one.Name, StringComparer.Ordinal))
            {
                throw new UsageException($"-p {one.Name}: the statement has no parameter ${one.Name}{(used.Count == 0 ? "" : $"; it has {Listed(used)}")}");
            }

            if (!values.TryAdd(one.Name, parameter is null ? Untyped(one.Text) : Typed(parameter, one.Text)))
            {
                throw new UsageException($"-p {one.Name} is given twice");
            }
        }

        foreach (var parameter in declared.Where(d => !d.IsRequired && !values.ContainsKey(d.Name)))
        {
            // A default names actors by id already, and who is not in the data is simply not found.
            values[parameter.Name] = new ParameterValues(today, id => id).Typed(parameter, parameter.Default!);
        }

        List<string> missing = [.. used.Where(u => !values.ContainsKey(u))];
        return missing.Count == 0
            ? values
            : throw new UsageException($"{(missing.Count == 1 ? "a parameter has" : "parameters have")} no value: {Listed(missing)}; add {string.Join(' ', missing.Select(m => $"-p {m}=…"))}");
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(n => "$" + n));

    private static object? Untyped(string text) => JsonValues.TryRead(text, out var value) ? value : text;

    private object? Typed(QueryParameter parameter, string text)
    {
        if (text.Trim() == "null")
        {
            return null;
        }

        var isList = parameter.Type.StartsWith(listOf, StringComparison.Ordinal);
        if (!isList)
        {
            return One(parameter.Name, parameter.Type, text);
        }

        var type = parameter.Type[listOf.Length..].TrimEnd('>');
        var items = JsonValues.TryRead(text, out var value) && value is List<object?> list
            ? list.ConvertAll(i => Convert.ToString(i, CultureInfo.InvariantCulture) ?? "")
            : [.. Unquoted(text).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return items.ConvertAll(i => One(parameter.Name, type, i));
    }

    private object? One(string name, string type, string text)
    {
        var plain = Unquoted(text);
        return type switch
        {
            "ACTOR" => actor(plain),
            "STRING" => plain,
            "INTEGER" => long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? whole
                : throw Wrong("a whole number"),
            "FLOAT" => double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real)
                ? real
                : throw Wrong("a number such as 0.6, with a decimal point"),
            "BOOLEAN" => plain is "true" or "false" ? plain == "true" : throw Wrong("true or false"),
            "DATE" => Day(name, plain) ?? throw Wrong("2019, 2019-06 or 2019-06-05, a day that exists"),
            _ => Untyped(text),
        };

        UsageException Wrong(string right) => new($"-p {name}={text}: write {right}");
    }

    /// <summary>A partial date is its last day, as everywhere in a question; the beginning of a window is its first.</summary>
    private LocalDate? Day(string name, string text)
    {
        if (text == todayText)
        {
            return Of(today);
        }

        return PartialDate.TryParse(text.Trim(), out var date) ? Of(name == "from" ? date.FirstDay : date.LastDay) : null;
    }

    private static LocalDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Of JSON's quoted text, and of a header's in single quotes, what is inside.</summary>
    private static string Unquoted(string text)
    {
        if (text is ['\'', .. var inside, '\''])
        {
            return inside;
        }

        return text.StartsWith('"') && JsonValues.TryRead(text, out var value) && value is string quoted ? quoted : text;
    }
}
