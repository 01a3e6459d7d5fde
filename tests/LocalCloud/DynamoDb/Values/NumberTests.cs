using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.Tests.DynamoDb.Values;

/// <summary>Numbers against exact arithmetic with big integers.</summary>
public sealed class NumberTests
{
    [Fact]
    public void A_number_reads_back_as_the_same_value_in_plain_digits() =>
        Prop.ForAll(Numbers, written =>
            {
                var text = Read(written.ToString()).ToString();
                return !text.Contains('E', StringComparison.Ordinal) && Exact(text) == Exact(written.ToString());
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Order_of_values_of_key_bytes_and_of_exact_arithmetic_is_the_same() =>
        Prop.ForAll(Numbers, Numbers, (a, b) =>
            {
                var (x, y) = (Read(a.ToString()), Read(b.ToString()));
                var expected = Math.Sign(Exact(a.ToString()).CompareTo(Exact(b.ToString())));
                return Math.Sign(x.CompareTo(y)) == expected
                    && Math.Sign(KeyBytes.Encode(x).AsSpan().SequenceCompareTo(KeyBytes.Encode(y))) == expected
                    && x == y == (expected == 0);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Key_bytes_decode_to_the_number() =>
        Prop.ForAll(Numbers, written =>
            {
                var number = Read(written.ToString());
                return KeyBytes.DecodeNumber(KeyBytes.Encode(number)) == number;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_sum_is_exact_or_refused() =>
        Prop.ForAll(Numbers, Numbers, (a, b) =>
            {
                var exact = Exact(a.ToString()) + Exact(b.ToString());
                return DynamoNumber.TryAdd(Read(a.ToString()), Read(b.ToString()), out var sum, out _)
                    ? Exact(sum.ToString()) == exact
                    : BigInteger.Abs(exact).ToString(CultureInfo.InvariantCulture).TrimEnd('0').Length
                        > DynamoNumber.MaxDigits
                        || BigInteger.Abs(exact) >= BigInteger.Pow(10, Scale + 126);
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0", "0", 1)]
    [InlineData("-0.00", "0", 1)]
    [InlineData("+007", "7", 2)]
    [InlineData(".5", "0.5", 2)]
    [InlineData("5.", "5", 2)]
    [InlineData("1e-3", "0.001", 2)]
    [InlineData("-12", "-12", 3)]
    [InlineData("0e125", "0", 1)]
    [InlineData("3.14159", "3.14159", 5)]
    [InlineData("123456", "123456", 4)]
    [InlineData("100", "100", 2)]
    public void Forms_of_writing_become_one(string written, string expected, int size)
    {
        var number = Read(written);
        number.ToString().ShouldBe(expected);
        number.Size.ShouldBe(size);
    }

    /// <summary>
    /// The exponent is read in full before the range is checked, for a zero too
    /// (recorded: paritysuite/dynamodb-conformance, tests/tier3/limits/numberExponent.test.ts).
    /// </summary>
    [Theory]
    [InlineData("1e2147483648", DynamoNumber.Overflow)]
    [InlineData("1e-99999999999", DynamoNumber.Underflow)]
    [InlineData("1e9223372036854775808", DynamoNumber.NotANumber + ": 1e9223372036854775808")]
    [InlineData("0e126", DynamoNumber.Overflow)]
    [InlineData("0e-131", DynamoNumber.Underflow)]
    [InlineData("", DynamoNumber.NotANumber + ": ")]
    public void Numbers_out_of_range_are_refused(string written, string message)
    {
        DynamoNumber.TryParse(written, out _, out var error).ShouldBeFalse();
        error.ShouldBe(message);
    }

    /// <summary>Far below the smallest digit of any number.</summary>
    private const int Scale = 200;

    private static Arbitrary<Written> Numbers =>
        (
            from digits in Gen.Elements(1, 2, 3, 19, 20, 37, 38)
            from figures in Gen.ArrayOf(Gen.Choose(0, 9), digits)
            from exponent in Gen.OneOf(Gen.Choose(-8, 8), Gen.Choose(-130, 125 - digits))
            from negative in Gen.Elements(true, false)
            select new Written(negative, string.Concat(figures), Math.Max(exponent, -130))
        ).ToArbitrary();

    private static DynamoNumber Read(string text)
    {
        DynamoNumber.TryParse(text, out var number, out var error).ShouldBeTrue($"{text}: {error}");
        return number;
    }

    /// <summary>The value times 10^200, exactly.</summary>
    private static BigInteger Exact(string text)
    {
        var parts = text.Split('E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(
            parts[0].Replace(".", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );
        return digits * BigInteger.Pow(10, Scale + exponent - fraction);
    }

    public sealed record Written(bool Negative, string Figures, int Exponent)
    {
        public override string ToString() =>
            $"{(Negative ? "-" : "")}{Figures}E{Exponent.ToString(CultureInfo.InvariantCulture)}";
    }
}
