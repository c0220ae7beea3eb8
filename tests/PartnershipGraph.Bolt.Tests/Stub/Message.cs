using System.Collections.Frozen;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>A message with its name in the protocol.</summary>
internal sealed record Message(string Name, IReadOnlyList<object?> Fields)
{
    private static readonly FrozenDictionary<string, (byte Tag, int Fields)> tags =
        new Dictionary<string, (byte Tag, int Fields)>
        {
            ["HELLO"] = (0x01, 1),
            ["GOODBYE"] = (0x02, 0),
            ["RESET"] = (0x0F, 0),
            ["RUN"] = (0x10, 3),
            ["BEGIN"] = (0x11, 1),
            ["COMMIT"] = (0x12, 0),
            ["ROLLBACK"] = (0x13, 0),
            ["DISCARD"] = (0x2F, 1),
            ["PULL"] = (0x3F, 1),
            ["TELEMETRY"] = (0x54, 1),
            ["ROUTE"] = (0x66, 3),
            ["LOGON"] = (0x6A, 1),
            ["LOGOFF"] = (0x6B, 0),
            ["SUCCESS"] = (0x70, 1),
            ["RECORD"] = (0x71, 1),
            ["IGNORED"] = (0x7E, 0),
            ["FAILURE"] = (0x7F, 1),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<byte, string> names = tags.ToFrozenDictionary(pair => pair.Value.Tag, pair => pair.Key);

    public static bool IsKnown(string name) => tags.ContainsKey(name);

    public static Message Unpack(byte[] bytes) =>
        UnpackedValue.Of(bytes) is Structure structure
        && names.TryGetValue(structure.Tag, out var name)
        && structure.Fields.Length == tags[name].Fields
        ? new Message(name, structure.Fields)
        : throw new ScriptException($"no message: {Convert.ToHexString(bytes, 0, Math.Min(bytes.Length, 64))}");

    /// <summary>As a script's line says it: the name, then the fields.</summary>
    public static Message Parse(string line, IReadOnlyDictionary<string, object?> given)
    {
        var (name, rest) = line.IndexOf(' ', StringComparison.Ordinal) is var gap and >= 0 ? (line[..gap], line[gap..]) : (line, "");
        return new Message(name, ValueText.Parse(rest, given));
    }

    public byte[] Pack() => PackedBytes.Of(new Structure(tags[Name].Tag, [.. Fields]));

    /// <summary>Is that message this expected one? Fields that a script leaves away at the end may be anything.</summary>
    public bool Matches(Message actual) =>
        string.Equals(Name, actual.Name, StringComparison.Ordinal)
        && Fields.Count <= actual.Fields.Count
        && Fields.Zip(actual.Fields).All(pair => ValueMatch.Of(pair.First, pair.Second));

    public override string ToString() => string.Join(' ', Fields.Select(ValueText.Of).Prepend(Name));
}
