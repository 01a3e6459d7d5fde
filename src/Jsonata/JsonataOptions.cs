namespace Jsonata;

/// <summary>What an expression may use, and which language it is written in.</summary>
public sealed record JsonataOptions
{
    /// <summary>The current language, with limits that suit a server.</summary>
    public static JsonataOptions Default { get; } = new();

    public JsonataVersion Version { get; init; } = JsonataVersion.Current;

    /// <summary>A result that is not finite is the text "Infinity", "-Infinity" or "NaN" instead of null.</summary>
    public bool WritesNonFinite { get; init; }

    /// <summary>How deep evaluations nest: functions in functions, operators in operators. Tail calls don't count.</summary>
    public int MaxDepth { get; init; } = 5_000;

    /// <summary>How deep arrays and objects nest in the data that an evaluation walks through.</summary>
    public int MaxDataDepth { get; init; } = 500;

    /// <summary>Elements of one array, and values of one result.</summary>
    public int MaxItems { get; init; } = 10_000_000;

    /// <summary>Characters of one string.</summary>
    public int MaxCharacters { get; init; } = 20_000_000;

    /// <summary>Characters that one <c>$pad</c> adds.</summary>
    public int MaxPadding { get; init; } = 20_000_000;

    /// <summary>How long an evaluation may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Where <c>$now()</c>, <c>$millis()</c> and the time limit come from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where <c>$random()</c> and <c>$shuffle()</c> come from.</summary>
    public Random Random { get; init; } = Random.Shared;
}

/// <summary>The version of the language, as far as versions differ.</summary>
public enum JsonataVersion
{
    /// <summary>
    /// 2.0.6, which AWS Step Functions has: no <c>?:</c> and <c>??</c>; <c>$string</c> rounds whole numbers to 15 digits, too.
    /// </summary>
#pragma warning disable CA1707 // A version is spelt as it is published.
    V2_0_6,
#pragma warning restore CA1707

    /// <summary>2.2.</summary>
    Current,
}
