using System.Collections;
using System.Globalization;

namespace PartnershipGraph.Bolt.PackStream;

internal sealed partial class PackStreamWriter
{
    /// <summary>Deeper than any value that the reader takes: a value that holds itself ends here.</summary>
    private const int maxDepth = PackStreamReader.MaxDepth;

    private int depth;

    /// <exception cref="ClientException">The value is of a type that the database has no like of, or too deep.</exception>
    public void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                WriteNull();
                break;
            case bool truth:
                WriteBoolean(truth);
                break;
            case string text:
                WriteString(text);
                break;
            case char letter:
                WriteString(letter.ToString());
                break;
            case long number:
                WriteInteger(number);
                break;
            case int number:
                WriteInteger(number);
                break;
            case double number:
                WriteFloat(number);
                break;
            case short or sbyte or byte or ushort or uint:
                WriteInteger(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong number:
                WriteInteger(number <= long.MaxValue
                    ? (long)number
                    : throw new ClientException(FormattableString.Invariant($"{number} is beyond the integers of the database.")));
                break;
            case float or decimal:
                WriteFloat(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                WriteBytes(bytes);
                break;
            default:
                if (!TryWriteTemporal(value))
                    WriteContainer(value);
                break;
        }
    }

    private void WriteContainer(object value)
    {
        if (depth == maxDepth)
            throw new ClientException($"A value is more than {maxDepth} levels deep.");
        depth++;
        try
        {
            switch (value)
            {
                case Dictionary<string, object?> map:
                    WriteMap(map);
                    break;
                case IReadOnlyDictionary<string, object?> map:
                    WriteMap(map.Count, map);
                    break;
                case IDictionary<string, object?> map:
                    WriteMap(map.Count, map);
                    break;
                case IDictionary map:
                    WriteMap(map);
                    break;
                case ICollection list:
                    WriteList(list.Count, list);
                    break;
                case IEnumerable sequence:
                    var items = sequence.Cast<object?>().ToList();
                    WriteList(items.Count, items);
                    break;
                default:
                    throw new ClientException($"A value of the type {value.GetType()} cannot be sent to the database.");
            }
        }
        finally
        {
            depth--;
        }
    }

    /// <summary>By far the most maps are these, and theirs is an enumerator on the stack.</summary>
    private void WriteMap(Dictionary<string, object?> map)
    {
        WriteMapHeader(map.Count);
        foreach (var (key, value) in map)
        {
            WriteString(key);
            WriteValue(value);
        }
    }

    private void WriteMap(int count, IEnumerable<KeyValuePair<string, object?>> map)
    {
        WriteMapHeader(count);
        foreach (var (key, value) in map)
        {
            WriteString(key);
            WriteValue(value);
        }
    }

    private void WriteMap(IDictionary map)
    {
        WriteMapHeader(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            WriteString(entry.Key as string
                ?? throw new ClientException($"A map has a key of the type {entry.Key.GetType()}; keys are texts."));
            WriteValue(entry.Value);
        }
    }

    private void WriteList(int count, IEnumerable list)
    {
        WriteListHeader(count);
        foreach (var item in list)
            WriteValue(item);
    }
}
