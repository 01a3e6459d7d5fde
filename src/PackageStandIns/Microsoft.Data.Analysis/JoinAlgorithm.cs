namespace Microsoft.Data.Analysis;

public enum JoinAlgorithm
{
    Left,
    Right,
    FullOuter,
    Inner,
}
