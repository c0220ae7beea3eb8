using System.Runtime.CompilerServices;

namespace PartnershipGraph.Bolt.PackStream;

internal ref partial struct PackStreamReader
{
    /// <exception cref="ProtocolException">The bytes are no value.</exception>
    public object? ReadValue()
    {
        switch (PeekKind())
        {
            case ValueKind.Null:
                position++;
                return null;
            case ValueKind.Boolean:
                return ReadBoolean() ? ValueCache.True : ValueCache.False;
            case ValueKind.Integer:
                return ValueCache.Box(ReadInteger());
            case ValueKind.Float:
                return cache.Box(ReadFloat());
            case ValueKind.String:
                return ReadString();
            case ValueKind.Bytes:
                return ReadBytes().ToArray();
            case ValueKind.List:
                return ReadList();
            case ValueKind.Map:
                return ReadMap();
            case ValueKind.Structure:
                return ReadStructure();
            default:
                throw Unexpected(message[position++], "a value");
        }
    }

    public List<object?> ReadList()
    {
        var count = ReadListHeader();
        Enter(count);
        var list = new List<object?>(count);
        for (var i = 0; i < count; i++)
        {
            owed--;
            list.Add(ReadValue());
        }
        depth--;
        return list;
    }

    /// <summary>A map; of a key that comes twice the last value counts.</summary>
    public Dictionary<string, object?> ReadMap()
    {
        var count = ReadMapHeader();
        Enter(2 * count);
        var map = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            owed -= 2;
            var key = ReadString();
            map[key] = ReadValue();
        }
        depth--;
        return map;
    }

    /// <summary>Goes past the next value without making anything of it.</summary>
    /// <exception cref="ProtocolException">The bytes are no value.</exception>
    public void SkipValue()
    {
        // A counter in the place of the stack: what is skipped may be as deep as it likes.
        for (long left = 1; left > 0; left--)
        {
            switch (PeekKind())
            {
                case ValueKind.Null:
                    position++;
                    break;
                case ValueKind.Boolean:
                    ReadBoolean();
                    break;
                case ValueKind.Integer:
                    ReadInteger();
                    break;
                case ValueKind.Float:
                    ReadFloat();
                    break;
                case ValueKind.String:
                    SkipString();
                    break;
                case ValueKind.Bytes:
                    ReadBytes();
                    break;
                case ValueKind.List:
                    left += ReadListHeader();
                    break;
                case ValueKind.Map:
                    left += 2L * ReadMapHeader();
                    break;
                case ValueKind.Structure:
                    ReadStructureHeader(out var fields, out _);
                    left += fields;
                    break;
                default:
                    throw Unexpected(message[position++], "a value");
            }
        }
    }

    private void SkipString()
    {
        var marker = ReadByte();
        Take(marker < Marker.TinyList ? marker & 0x0F : ReadSize(marker - Marker.String8));
    }

    private void Enter(int values)
    {
        if (++depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ProtocolException(FormattableString.Invariant($"A message holds values more than {MaxDepth} levels deep."));
        owed += values;
    }
}
