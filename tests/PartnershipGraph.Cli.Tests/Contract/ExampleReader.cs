using System.Globalization;
using System.Text.Json.Nodes;

namespace PartnershipGraph.Cli.Tests.Contract;

/// <summary>
/// Reads JSON as a document sketches it: an ellipsis or nothing where a value would stand is null, of alternatives
/// (<c>"a" | "b"</c>) the first one counts, members in square brackets are optional ones.
/// </summary>
internal sealed class ExampleReader(string text)
{
    private int at;

    /// <exception cref="FormatException">The text is not even a sketch of JSON.</exception>
    public static JsonNode? Read(string text)
    {
        var reader = new ExampleReader(text);
        var value = reader.Value();
        return reader.Next() == '\0' ? value : throw reader.Wrong("the end");
    }

    private JsonNode? Value()
    {
        var first = Next() switch
        {
            '{' => Object(),
            '[' => Array(),
            '"' => JsonValue.Create(Text()),
            '…' => Ellipsis(),
            ',' or '}' or ']' => null,
            _ => Word(),
        };
        while (Skip('|'))
        {
            Value();
        }

        return first;
    }

    private JsonObject Object()
    {
        var result = new JsonObject();
        Expect('{');
        while (!Skip('}'))
        {
            if (Next() == '"')
                Member(result);
            else if (!Skip('…') && !Skip(',') && !Skip('[') && !Skip(']'))
                throw Wrong("a member");
        }

        return result;
    }

    private void Member(JsonObject result)
    {
        var name = Text();
        result[name] = Skip(':') ? Value() : null;
    }

    private JsonArray Array()
    {
        var result = new JsonArray();
        Expect('[');
        while (!Skip(']'))
        {
            if (!Skip(',') && !Skip('…'))
                result.Add(Value());
        }

        return result;
    }

    private JsonNode? Ellipsis()
    {
        Expect('…');
        return null;
    }

    private JsonNode? Word()
    {
        var begin = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '-' or '+'))
        {
            at++;
        }

        var word = text[begin..at];
        return word switch
        {
            "null" => null,
            "true" or "false" => JsonValue.Create(word == "true"),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => throw Wrong("a value"),
        };
    }

    private string Text()
    {
        Expect('"');
        var end = text.IndexOf('"', at);
        if (end < 0)
            throw Wrong("a closing quote");

        var content = text[at..end];
        at = end + 1;
        return content;
    }

    private char Next()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length ? text[at] : '\0';
    }

    private bool Skip(char expected)
    {
        var found = Next() == expected;
        at += found ? 1 : 0;
        return found;
    }

    private void Expect(char expected)
    {
        if (!Skip(expected))
            throw Wrong($"'{expected}'");
    }

    private FormatException Wrong(string expected) =>
        new(FormattableString.Invariant($"expected {expected} at {at}: {text[Math.Min(at, text.Length)..]}"));
}
