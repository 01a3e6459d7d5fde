using System.Net;
using System.Net.Sockets;

namespace LocalCloud.EventBridge.Patterns;

/// <summary>IPv4 and IPv6 addresses and CIDR blocks as numbers.</summary>
internal readonly record struct IpAddressRange(bool IsV6, UInt128 First, UInt128 Last)
{
    private const int V4Digits = 8;
    private const int V6Digits = 32;

    /// <summary>The address, or the first one, as hexadecimal digits.</summary>
    public string Digits => First.ToString(IsV6 ? "X32" : "X8", CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether hexadecimal digits are between the range's first and last ones. As AWS's matcher does
    /// (github.com/aws/event-ruler, ByteMachine), it reads only as far as it must: once a digit is really between, the
    /// rest does not count, so that a longer address or a number can be in a range, too.
    /// </summary>
    public bool Contains(ReadOnlySpan<char> digits)
    {
        var width = IsV6 ? V6Digits : V4Digits;
        var (above, below) = (false, false);
        for (var i = 0; i < width && !(above && below); i++)
        {
            if (i == digits.Length || !char.IsAsciiHexDigitUpper(digits[i]))
            {
                return false;
            }
            var digit = (uint)Convert.ToInt32(digits[i].ToString(), 16);
            var shift = (width - 1 - i) * 4;
            var (first, last) = ((uint)(First >> shift) & 0xF, (uint)(Last >> shift) & 0xF);
            if ((!above && digit < first) || (!below && digit > last))
            {
                return false;
            }
            above |= digit > first;
            below |= digit < last;
        }
        return true;
    }

    /// <summary>A single address; false when the text is not an address literal.</summary>
    public static bool TryParse(string text, out IpAddressRange address)
    {
        address = default;
        if (!LooksLikeAddress(text, out var v6) || !TryRead(text, v6, out var bytes))
        {
            return false;
        }
        var value = Number(bytes);
        address = new IpAddressRange(bytes.Length == 16, value, value);
        return true;
    }

    /// <exception cref="PatternException">Not a CIDR block, in AWS's words (which carry no position).</exception>
    public static IpAddressRange ParseCidr(string text)
    {
        var parts = text.TrimEnd('/').Split('/');
        if (parts.Length != 2)
        {
            throw new PatternException("Malformed CIDR, one '/' required");
        }
        if (!int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bits))
        {
            throw new PatternException("Malformed CIDR, mask bits must be an integer");
        }
        if (bits < 0)
        {
            throw new PatternException("Malformed CIDR, mask bits must not be negative");
        }
        if (!LooksLikeAddress(parts[0], out var v6))
        {
            throw new PatternException($"Nonstandard IP address: {parts[0]}");
        }
        if (!TryRead(parts[0], v6, out var bytes))
        {
            throw new PatternException($"Invalid IP address: {parts[0]}");
        }
        var width = bytes.Length * 8;
        if (bits >= width)
        {
            throw new PatternException(width == 32 ? "IPv4 mask bits must be < 32" : "IPv6 mask bits must be < 128");
        }
        // As on AWS the block begins at the address as it is written, not at the network's first one.
        var first = Number(bytes);
        var hostBits = width - bits;
        var host = hostBits == 128 ? UInt128.MaxValue : (UInt128.One << hostBits) - 1;
        return new IpAddressRange(width == 128, first, first | host);
    }

    private static bool LooksLikeAddress(string text, out bool v6)
    {
        v6 = text.Contains(':');
        if (v6)
        {
            return text.All(c => c == ':' || char.IsAsciiHexDigit(c));
        }
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(p => p.Length > 0 && p.All(char.IsAsciiDigit));
    }

    private static bool TryRead(string text, bool v6, out byte[] bytes)
    {
        bytes = [];
        if (!v6)
        {
            var parts = text.Split('.');
            bytes = new byte[4];
            for (var i = 0; i < 4; i++)
            {
                if (!byte.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out bytes[i]))
                {
                    return false;
                }
            }
            return true;
        }
        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return false;
        }
        bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return true;
    }

    private static UInt128 Number(byte[] bytes)
    {
        UInt128 value = 0;
        foreach (var b in bytes)
        {
            value = (value << 8) | b;
        }
        return value;
    }
}
