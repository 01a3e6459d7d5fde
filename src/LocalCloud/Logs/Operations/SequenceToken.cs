namespace LocalCloud.Logs.Operations;

/// <summary>AWS still answers sequence tokens and no longer looks at the ones it gets ("PutLogEvents").</summary>
internal static class SequenceToken
{
    public static string Of(long time) => "4904" + time.ToString(CultureInfo.InvariantCulture).PadLeft(52, '0');
}
