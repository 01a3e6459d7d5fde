namespace Jsonata.Evaluation;

/// <summary>The variables that are visible at one place; those of the places around it are behind it.</summary>
internal sealed class Scope(Scope? parent)
{
    private (string Name, object? Value)[] bound = [];
    private int count;

    public void Bind(string name, object? value)
    {
        for (var i = 0; i < count; i++)
        {
            if (bound[i].Name == name)
            {
                bound[i].Value = value;
                return;
            }
        }
        if (count == bound.Length)
        {
            Array.Resize(ref bound, Math.Max(4, count * 2));
        }
        bound[count++] = (name, value);
    }

    public object? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.library is { } known)
            {
                return known.GetValueOrDefault(name);
            }
            for (var i = 0; i < scope.count; i++)
            {
                if (scope.bound[i].Name == name)
                {
                    return scope.bound[i].Value;
                }
            }
        }
        return null;
    }

    /// <summary>The scope with what a tuple binds.</summary>
    public Scope With(ValueMap tuple)
    {
        var scope = new Scope(this);
        foreach (var (name, value) in tuple.Pairs())
        {
            scope.Bind(name, value);
        }
        return scope;
    }

    /// <summary>The outermost scope, whose names don't change.</summary>
    public static Scope Of(IReadOnlyDictionary<string, object?> known) => new(null) { library = known };

    private Scope? Outer => parent;

    private IReadOnlyDictionary<string, object?>? library;
}
