using System.Collections;
using System.Diagnostics.CodeAnalysis;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Results;

/// <summary>A place in a page. Values are made of the bytes each time they are asked for.</summary>
internal class Record(RecordPage page, int start) : IRecord
{
    public IReadOnlyList<string> Keys => page.Columns.Names;

    public IReadOnlyDictionary<string, object?> Values => new Dictionary<string, object?>(this, StringComparer.Ordinal);

    public int Count => page.Columns.Names.Length;

    IEnumerable<string> IReadOnlyDictionary<string, object?>.Keys => page.Columns.Names;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => All();

    protected RecordPage Page => page;

    protected int Start => start;

    public object? this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "The record has no such column.");
            }

            var reader = ReaderAt(index);
            return reader.ReadValue();
        }
    }

    public object? this[string key] => this[Place(key)];

    public T Get<T>(string key)
    {
        var reader = ReaderAt(Place(key));
        return TypedValue.Read<T>(ref reader);
    }

    public bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = page.Columns.IndexOf(key);
        if (place < 0)
        {
            value = default;
            return false;
        }

        var reader = ReaderAt(place);
        value = TypedValue.Read<T>(ref reader);
        return true;
    }

    public bool ContainsKey(string key) => page.Columns.IndexOf(key) >= 0;

    public bool TryGetValue(string key, out object? value) => TryGet(key, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        page.Columns.Names.Zip(All(), KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected virtual PackStreamReader ReaderAt(int field) => page.ReaderAt(start, field);

    private object?[] All()
    {
        var values = new object?[Count];
        var reader = page.ReaderAt(start, 0);
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = reader.ReadValue();
        }

        return values;
    }

    private int Place(string key) =>
        page.Columns.IndexOf(key) is >= 0 and var place
            ? place
            : throw new KeyNotFoundException($"The record has no column '{key}'; it has {string.Join(", ", page.Columns.Names)}.");
}
