using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Results;

/// <summary>Reads a value as the type asked for; numbers, texts and truths without a box on the way.</summary>
internal static class TypedValue
{
    public static T Read<T>(ref PackStreamReader reader)
    {
        var kind = reader.PeekKind();
        if (kind == ValueKind.Integer)
        {
            if (typeof(T) == typeof(long))
            {
                return (T)(object)reader.ReadInteger();
            }

            if (typeof(T) == typeof(int))
            {
                return (T)(object)checked((int)reader.ReadInteger());
            }

            if (typeof(T) == typeof(double))
            {
                return (T)(object)(double)reader.ReadInteger();
            }
        }
        else if (kind == ValueKind.Float && typeof(T) == typeof(double))
        {
            return (T)(object)reader.ReadFloat();
        }
        else if (kind == ValueKind.Boolean && typeof(T) == typeof(bool))
        {
            return (T)(object)reader.ReadBoolean();
        }

        // A null becomes what the conversion makes of it: null where the type has one, else an error that says so.
        return reader.ReadValue()!.As<T>();
    }
}
