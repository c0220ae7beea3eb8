using System.Collections;
using System.Globalization;
using System.Text;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>
/// Values as scripts write them: <c>null true 1 1.5 NaN 'text' [list] {key: 'value'} #00FF @4E(fields)</c>; <c>$name</c> is a value that
/// the test gives. In an expected message <c>*</c> is any value, a key with <c>?</c> may be missing, and <c>...</c> allows more keys.
/// </summary>
internal sealed class ValueText(string text, IReadOnlyDictionary<string, object?> given)
{
    private int at;

    /// <summary>All values of a line, one after the other.</summary>
    public static List<object?> Parse(string line, IReadOnlyDictionary<string, object?> given)
    {
        var reader = new ValueText(line, given);
        var values = new List<object?>();
        while (reader.Peek() is not '\0')
            values.Add(reader.Next());
        return values;
    }

    public static string Of(object? value) => value switch
    {
        null => "null",
        Wildcard => "*",
        bool truth => truth ? "true" : "false",
        string { Length: > 200 } text => $"'{text[..40]}…' of {text.Length} characters",
        string text => $"'{text}'",
        byte[] { Length: > 100 } bytes => $"#{Convert.ToHexString(bytes, 0, 20)}… of {bytes.Length} bytes",
        byte[] bytes => $"#{Convert.ToHexString(bytes)}",
        Structure structure => $"@{structure.Tag:X2}({All(structure.Fields)})",
        IReadOnlyDictionary<string, object?> { Count: > 50 } map => $"{{{All(map.Keys.Take(10))}, … {map.Count} in all}}",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.Select(pair => $"{pair.Key}: {Of(pair.Value)}"))}}}",
        IReadOnlyList<object?> { Count: > 50 } list => $"[{All(list.Take(10))}, … {list.Count} in all]",
        IReadOnlyList<object?> list => $"[{All(list)}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string All(IEnumerable values) => string.Join(", ", values.Cast<object?>().Select(Of));

    private object? Next()
    {
        switch (Peek())
        {
            case '*': at++; return Wildcard.Any;
            case '\'' or '"': return Quoted();
            case '[': return Sequence('[', ']', Next);
            case '{': return Map();
            case '#': at++; return Convert.FromHexString(Word());
            case '@': at++; return new Structure(Convert.FromHexString(Word())[0], [.. Sequence('(', ')', Next)]);
            case '$': at++; return given.TryGetValue(Word(), out var value) ? value : throw Error("a value that the test does not give");
            default: return Plain(Word());
        }
    }

    private object? Plain(string word) => word switch
    {
        "null" => null,
        "true" => true,
        "false" => false,
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
        _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Error($"'{word}', which is no value,"),
    };

    private Dictionary<string, object?> Map()
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        Sequence('{', '}', () =>
        {
            var key = Peek() is '\'' or '"' ? Quoted() : Word();
            if (key is not ValueMatch.More)
                Skip(':');
            map.Add(key, key is ValueMatch.More ? Wildcard.Any : Next());
            return null;
        });
        return map;
    }

    private List<object?> Sequence(char open, char close, Func<object?> item)
    {
        var items = new List<object?>();
        Skip(open);
        while (Peek() != close)
        {
            if (items.Count > 0)
                Skip(',');
            items.Add(item());
        }

        Skip(close);
        return items;
    }

    private string Quoted()
    {
        var quote = text[at++];
        var end = text.IndexOf(quote, at);
        if (end < 0)
            throw Error("a text without its end");
        var content = text[at..end];
        at = end + 1;
        return content;
    }

    private string Word()
    {
        var word = new StringBuilder();
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !",:[]{}()'\"".Contains(text[at], StringComparison.Ordinal))
            word.Append(text[at++]);
        return word.Length > 0 ? word.ToString() : throw Error("nothing where a value should be");
    }

    private void Skip(char expected)
    {
        if (Peek() != expected)
            throw Error($"no '{expected}'");
        at++;
    }

    private char Peek()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length ? text[at] : '\0';
    }

    private ScriptException Error(string found) => new($"the script has {found} before '{text[at..]}' of: {text}");
}
