using System.Numerics;

namespace LocalCloud.DynamoDb.Values;

/// <summary>
/// A decimal of up to 38 significant digits between 1E-130 and 9.99…E+125, kept exactly: coefficient × 10^exponent,
/// the coefficient without trailing zeros (developer guide, "Data types: Number").
/// </summary>
internal readonly struct DynamoNumber : IComparable<DynamoNumber>, IEquatable<DynamoNumber>
{
    public const int MaxDigits = 38;
    public const int MaxMagnitude = 125;
    public const int MinMagnitude = -130;

    public const string NotANumber = "The parameter cannot be converted to a numeric value";
    public const string TooManyDigits = "Attempting to store more than 38 significant digits in a Number";
    public const string Overflow =
        "Number overflow. Attempting to store a number with magnitude larger than supported range";
    public const string Underflow =
        "Number underflow. Attempting to store a number with magnitude smaller than supported range";

    /// <summary>Far beyond the range, and small enough to calculate with.</summary>
    private const long FarExponent = 100_000_000;

    private static readonly UInt128[] Powers = MakePowers();

    private readonly UInt128 coefficient;
    private readonly short exponent;
    private readonly bool negative;

    private DynamoNumber(bool negative, UInt128 coefficient, int exponent)
    {
        this.negative = negative;
        this.coefficient = coefficient;
        this.exponent = (short)exponent;
    }

    public bool IsZero => coefficient == 0;

    public bool IsNegative => negative;

    public int Digits => DigitCount(coefficient);

    /// <summary>The exponent in scientific notation: 2 for 123.</summary>
    public int Magnitude => Digits - 1 + exponent;

    /// <summary>
    /// Bytes as DynamoDB counts them: one, one for every two digits before the point and every two behind it (zeros at
    /// either end don't count), and one for a minus sign.
    /// </summary>
    public int Size
    {
        get
        {
            if (IsZero)
            {
                return 1;
            }
            var whole = Math.Clamp(Magnitude + 1, 0, Digits);
            return 1 + ((whole + 1) / 2) + ((Digits - whole + 1) / 2) + (negative ? 1 : 0);
        }
    }

    /// <summary>The 38 digits from the most significant on, filled with zeros.</summary>
    internal UInt128 Aligned => coefficient * Powers[MaxDigits - Digits];

    public static implicit operator DynamoNumber(long value) =>
        Normalise(value < 0, value < 0 ? (UInt128)(-(Int128)value) : (UInt128)value, 0);

    public static bool operator ==(DynamoNumber left, DynamoNumber right) => left.Equals(right);

    public static bool operator !=(DynamoNumber left, DynamoNumber right) => !left.Equals(right);

    /// <summary>Reads a decimal; <paramref name="error"/> is DynamoDB's message when it can't.</summary>
    public static bool TryParse(string text, out DynamoNumber number, out string error)
    {
        number = default;
        error = "";
        var (i, minus) = (0, false);
        if (text.Length > 0 && text[0] is '+' or '-')
        {
            minus = text[0] == '-';
            i++;
        }
        var (coefficient, digits, waitingZeros) = ((UInt128)0, 0, 0);
        var (seen, point, fraction, exponent) = (false, false, 0, 0L);
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '.' && !point)
            {
                point = true;
                continue;
            }
            if (c is < '0' or > '9')
            {
                break;
            }
            seen = true;
            fraction += point ? 1 : 0;
            if (c == '0')
            {
                waitingZeros += digits > 0 ? 1 : 0;
                continue;
            }
            digits += waitingZeros + 1;
            if (digits <= MaxDigits)
            {
                coefficient = (coefficient * Powers[waitingZeros + 1]) + (UInt128)(c - '0');
            }
            waitingZeros = 0;
        }
        if (!seen || !TryReadExponent(text, i, out exponent))
        {
            error = $"{NotANumber}: {text}";
            return false;
        }
        if (digits == 0)
        {
            // A zero, too, may only be written within the range.
            return Check(1, exponent - fraction, out error);
        }
        exponent += waitingZeros - fraction;
        return Check(digits, exponent, out error)
            && Made(out number, new DynamoNumber(minus, coefficient, (int)exponent));
    }

    public static bool TryAdd(DynamoNumber left, DynamoNumber right, out DynamoNumber sum, out string error)
    {
        if (left.IsZero || right.IsZero)
        {
            sum = left.IsZero ? right : left;
            error = "";
            return true;
        }
        var exponent = Math.Min(left.exponent, right.exponent);
        var total = left.Scaled(exponent) + right.Scaled(exponent);
        var absolute = BigInteger.Abs(total);
        sum = default;
        error = "";
        if (absolute.IsZero)
        {
            return true;
        }
        var text = absolute.ToString(CultureInfo.InvariantCulture);
        var digits = text.TrimEnd('0');
        long scale = exponent + text.Length - digits.Length;
        if (digits.Length > MaxDigits)
        {
            // DynamoDB calls a sum that takes more digits than there are an overflow.
            error = Overflow;
            return false;
        }
        return Check(digits.Length, scale, out error)
            && Made(
                out sum,
                new DynamoNumber(total.Sign < 0, UInt128.Parse(digits, CultureInfo.InvariantCulture), (int)scale)
            );
    }

    public DynamoNumber Negate() => IsZero ? this : new DynamoNumber(!negative, coefficient, exponent);

    /// <summary>The number as a whole number when it is one and fits.</summary>
    public bool TryGetLong(out long value)
    {
        value = 0;
        if (exponent < 0 || Magnitude > 18)
        {
            return IsZero;
        }
        var absolute = (Int128)coefficient * (Int128)Powers[exponent];
        var signed = negative ? -absolute : absolute;
        value = (long)signed;
        return signed >= long.MinValue && signed <= long.MaxValue;
    }

    public int CompareTo(DynamoNumber other)
    {
        if (IsZero || other.IsZero || negative != other.negative)
        {
            return Sign.CompareTo(other.Sign);
        }
        var magnitude = Magnitude.CompareTo(other.Magnitude);
        var absolute = magnitude != 0 ? magnitude : Aligned.CompareTo(other.Aligned);
        return negative ? -absolute : absolute;
    }

    public bool Equals(DynamoNumber other) =>
        coefficient == other.coefficient && exponent == other.exponent && negative == other.negative;

    public override bool Equals(object? obj) => obj is DynamoNumber other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(coefficient, exponent, negative);

    /// <summary>The plain decimal that DynamoDB answers: no exponent, no needless zeros.</summary>
    public override string ToString()
    {
        var digits = coefficient.ToString(CultureInfo.InvariantCulture);
        var sign = negative ? "-" : "";
        if (exponent >= 0)
        {
            return sign + digits + new string('0', exponent);
        }
        var whole = digits.Length + exponent;
        return whole > 0
            ? $"{sign}{digits.AsSpan(0, whole)}.{digits.AsSpan(whole)}"
            : $"{sign}0.{new string('0', -whole)}{digits}";
    }

    internal static DynamoNumber FromAligned(bool negative, UInt128 aligned, int magnitude) =>
        Normalise(negative, aligned, magnitude - MaxDigits + 1);

    private int Sign =>
        IsZero ? 0
        : negative ? -1
        : 1;

    private static DynamoNumber Normalise(bool negative, UInt128 coefficient, int exponent)
    {
        if (coefficient == 0)
        {
            return default;
        }
        while (coefficient % 10 == 0)
        {
            coefficient /= 10;
            exponent++;
        }
        return new DynamoNumber(negative, coefficient, exponent);
    }

    private static bool Check(int digits, long exponent, out string error)
    {
        var magnitude = digits - 1 + exponent;
        error =
            magnitude > MaxMagnitude ? Overflow
            : magnitude < MinMagnitude ? Underflow
            : digits > MaxDigits ? TooManyDigits
            : "";
        return error.Length == 0;
    }

    private static bool Made(out DynamoNumber target, DynamoNumber value)
    {
        target = value;
        return true;
    }

    private static bool TryReadExponent(string text, int at, out long exponent)
    {
        exponent = 0;
        if (at == text.Length)
        {
            return true;
        }
        var rest = text.AsSpan(at);
        if (rest[0] is not ('e' or 'E') || rest.Length < 2)
        {
            return false;
        }
        // An exponent of more than 64 bits is no number, one beyond the range is out of range, whatever its size.
        if (!long.TryParse(rest[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }
        exponent = Math.Clamp(exponent, -FarExponent, FarExponent);
        return true;
    }

    private static int DigitCount(UInt128 value)
    {
        var (low, high) = (1, MaxDigits);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (value < Powers[middle])
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }

    private static UInt128[] MakePowers()
    {
        var powers = new UInt128[MaxDigits + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    private BigInteger Scaled(int toExponent)
    {
        var scaled = (BigInteger)coefficient * BigInteger.Pow(10, exponent - toExponent);
        return negative ? -scaled : scaled;
    }
}
