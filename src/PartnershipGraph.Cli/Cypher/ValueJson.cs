using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnershipGraph.Storage.Neo4j.Queries.Values;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>
/// Writes the values of a result as JSON: integers with all their digits, floats that read back as the same double, NaN and the
/// infinities, which JSON does not know, as null.
/// </summary>
internal sealed class ValueJson
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter writer;

    public ValueJson() => writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>How many numbers became null.</summary>
    public int NotFinite { get; private set; }

    /// <summary>One value; a row is a list of values.</summary>
    public string Text(object? value)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        Write(value);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool b:
                writer.WriteBooleanValue(b);
                break;
            case long n:
                writer.WriteNumberValue(n);
                break;
            case double d when double.IsFinite(d):
                writer.WriteNumberValue(d);
                break;
            case double:
                NotFinite++;
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case GraphNode node:
                Write(Map(("elementId", node.ElementId), ("labels", node.Labels), ("properties", node.Properties)));
                break;
            case GraphRelationship r:
                Write(Map(("elementId", r.ElementId), ("type", r.Type), ("start", r.Start), ("end", r.End), ("properties", r.Properties)));
                break;
            case GraphPath path:
                Write(Map(("nodes", path.Nodes), ("relationships", path.Relationships)));
                break;
            case SpatialPoint p:
                Write(Map([("srid", (long)p.Srid), ("x", p.X), ("y", p.Y), .. p.Z is { } z ? [("z", z)] : Array.Empty<(string, object?)>()]));
                break;
            case IReadOnlyDictionary<string, object?> map:
                Write(map);
                break;
            default:
                Write((IEnumerable<object?>)value);
                break;
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> Map(params (string Name, object? Value)[] members) =>
        members.Select(m => KeyValuePair.Create(m.Name, m.Value));

    private void Write(IEnumerable<KeyValuePair<string, object?>> members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(value);
        }

        writer.WriteEndObject();
    }

    private void Write(IEnumerable<object?> values)
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            Write(value);
        }

        writer.WriteEndArray();
    }
}
