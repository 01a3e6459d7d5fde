namespace Microsoft.Data.Analysis;

/// <summary>One value from all of a column's; nulls don't count.</summary>
public abstract partial class DataFrameColumn
{
    public virtual object Max() => Max(RowNumbers());

    public virtual object Max(IEnumerable<long> rowIndices) => throw NotThere(nameof(Max));

    public virtual object Min() => Min(RowNumbers());

    public virtual object Min(IEnumerable<long> rowIndices) => throw NotThere(nameof(Min));

    public virtual object Sum() => Sum(RowNumbers());

    public virtual object Sum(IEnumerable<long> rowIndices) => throw NotThere(nameof(Sum));

    public virtual object Product() => Product(RowNumbers());

    public virtual object Product(IEnumerable<long> rowIndices) => throw NotThere(nameof(Product));

    public virtual double Mean() => throw NotThere(nameof(Mean));

    public virtual double Median() => throw NotThere(nameof(Median));

    public virtual bool All() => throw NotThere(nameof(All));

    public virtual bool Any() => throw NotThere(nameof(Any));
}
