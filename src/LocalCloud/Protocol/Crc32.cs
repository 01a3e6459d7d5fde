namespace LocalCloud.Protocol;

/// <summary>The CRC-32 of IEEE 802.3, as zip files and <c>x-amz-crc32</c> have it. Eight tables take eight bytes a step.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            crc ^= BitConverter.ToUInt32(bytes);
            crc =
                Tables[7][crc & 0xff]
                ^ Tables[6][(crc >> 8) & 0xff]
                ^ Tables[5][(crc >> 16) & 0xff]
                ^ Tables[4][crc >> 24]
                ^ Tables[3][bytes[4]]
                ^ Tables[2][bytes[5]]
                ^ Tables[1][bytes[6]]
                ^ Tables[0][bytes[7]];
        }
        foreach (var b in bytes)
        {
            crc = Tables[0][(crc ^ b) & 0xff] ^ (crc >> 8);
        }
        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        tables[0] =
        [
            .. Enumerable
                .Range(0, 256)
                .Select(i =>
                {
                    var crc = (uint)i;
                    for (var bit = 0; bit < 8; bit++)
                    {
                        crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xedb88320;
                    }
                    return crc;
                }),
        ];
        for (var t = 1; t < tables.Length; t++)
        {
            tables[t] = [.. tables[t - 1].Select(crc => tables[0][crc & 0xff] ^ (crc >> 8))];
        }
        return tables;
    }
}
