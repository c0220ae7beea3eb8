namespace PartnershipGraph.Bolt;

/// <summary>What all temporal values share: their text, and the runtime types that some of them become.</summary>
public abstract class TemporalValue : IConvertible
{
    private protected TemporalValue()
    {
    }

    TypeCode IConvertible.GetTypeCode() => TypeCode.Object;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => throw No("bool");

    char IConvertible.ToChar(IFormatProvider? provider) => throw No("char");

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => throw No("sbyte");

    byte IConvertible.ToByte(IFormatProvider? provider) => throw No("byte");

    short IConvertible.ToInt16(IFormatProvider? provider) => throw No("short");

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => throw No("ushort");

    int IConvertible.ToInt32(IFormatProvider? provider) => throw No("int");

    uint IConvertible.ToUInt32(IFormatProvider? provider) => throw No("uint");

    long IConvertible.ToInt64(IFormatProvider? provider) => throw No("long");

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => throw No("ulong");

    float IConvertible.ToSingle(IFormatProvider? provider) => throw No("float");

    double IConvertible.ToDouble(IFormatProvider? provider) => throw No("double");

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => throw No("decimal");

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => ConvertToDateTime();

    string IConvertible.ToString(IFormatProvider? provider) => ToString()!;

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider)
    {
        if (conversionType == typeof(DateTime))
            return ConvertToDateTime();
        if (conversionType == typeof(DateTimeOffset))
            return ConvertToDateTimeOffset();
        if (conversionType == typeof(TimeSpan))
            return ConvertToTimeSpan();
        return conversionType == typeof(string) ? ToString()! : throw No(conversionType.Name);
    }

    /// <summary>The same as a <see cref="DateTime"/>, where there is one.</summary>
    /// <returns>The date and time.</returns>
    protected virtual DateTime ConvertToDateTime() => throw No(nameof(DateTime));

    /// <summary>The same as a <see cref="DateTimeOffset"/>, where there is one.</summary>
    /// <returns>The date, time and offset.</returns>
    protected virtual DateTimeOffset ConvertToDateTimeOffset() => throw No(nameof(DateTimeOffset));

    /// <summary>The same as a <see cref="TimeSpan"/>, where there is one.</summary>
    /// <returns>The time since midnight.</returns>
    protected virtual TimeSpan ConvertToTimeSpan() => throw No(nameof(TimeSpan));

    private InvalidCastException No(string target) => new($"A {GetType().Name} is no {target}.");
}
