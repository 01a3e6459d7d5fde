namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The numbers that Java's java.util.Random makes of a seed: AWS's <c>$random(42)</c> is 0.7275636800328681 (measured:
/// floci-io/floci, JsonataEvaluatorTest).
/// </summary>
internal sealed class JavaRandom(long seed)
{
    private const long Multiplier = 0x5DEECE66D;
    private const long Mask = (1L << 48) - 1;
    private long state = (seed ^ Multiplier) & Mask;

    public double NextDouble() => (((long)Next(26) << 27) + Next(27)) * (1.0 / (1L << 53));

    private int Next(int bits)
    {
        state = unchecked(state * Multiplier + 0xB) & Mask;
        return (int)(state >>> (48 - bits));
    }
}
