using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartnershipGraph.Cli.Json;

/// <summary>Writes an answer that may be larger than the memory, piece by piece, byte for byte as <see cref="JsonText"/> would.</summary>
internal sealed class JsonOutput : IDisposable
{
    private const int piece = 1 << 16;

    private readonly TextWriter output;
    private readonly CancellationToken cancellation;
    private readonly ArrayBufferWriter<byte> buffer = new(2 * piece);
    private readonly Utf8JsonWriter writer;

    public JsonOutput(TextWriter output, CancellationToken cancellation)
    {
        (this.output, this.cancellation) = (output, cancellation);
        writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Writes an object; <paramref name="members"/> writes what is in it.</summary>
    public void Object(string? name, Action members)
    {
        Start(name);
        writer.WriteStartObject();
        members();
        writer.WriteEndObject();
    }

    /// <summary>Writes an array with whatever <paramref name="element"/> writes of each item.</summary>
    public void Array<T>(string? name, IEnumerable<T> items, Action<T> element)
    {
        Start(name);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            element(item);
            Pass();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an object with whatever <paramref name="member"/> writes of each item.</summary>
    public void Members<T>(string? name, IEnumerable<T> items, Action<T> member) => Object(name, () =>
    {
        foreach (var item in items)
        {
            member(item);
            Pass();
        }
    });

    public void Text(string? name, string value)
    {
        Start(name);
        writer.WriteStringValue(value);
    }

    public void Number(string? name, double? value)
    {
        Start(name);
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public void Number(string? name, int value)
    {
        Start(name);
        writer.WriteNumberValue(value);
    }

    public void Boolean(string? name, bool value)
    {
        Start(name);
        writer.WriteBooleanValue(value);
    }

    /// <summary>Hands out what is still held.</summary>
    public void HandOut()
    {
        writer.Flush();

        // What was written so far ends between two values, so that no letter is cut in two.
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }

    public void Dispose() => writer.Dispose();

    private void Start(string? name)
    {
        if (name is not null)
        {
            writer.WritePropertyName(name);
        }
    }

    private void Pass()
    {
        if (buffer.WrittenCount + writer.BytesPending >= piece)
        {
            // Such an answer may take minutes.
            cancellation.ThrowIfCancellationRequested();
            HandOut();
        }
    }
}
