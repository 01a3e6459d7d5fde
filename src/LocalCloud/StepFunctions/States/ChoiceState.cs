using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Goes on with the first rule that matches, or with Default.</summary>
internal static class ChoiceState
{
    public static Move Begin(ChoiceDefinition state, Visit visit)
    {
        var input = visit.Input(state);
        var branch = state.Choose(input, visit.Scope);
        return new Move.Leave((branch?.Flow ?? state.Flow).Leave(input, visit.Scope), branch?.Next ?? state.Default);
    }
}
