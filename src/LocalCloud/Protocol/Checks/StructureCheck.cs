using ServiceModels;

namespace LocalCloud.Protocol.Checks;

/// <summary>A structure's members in the model's order: those that must be there, and what each is like.</summary>
internal sealed class StructureCheck : ShapeCheck
{
    public const string NotNull = "Member must not be null";

    private readonly MemberCheck[] members;

    private StructureCheck(Shape shape, ShapeChecks checks, ShownValue shown) =>
        members = [
            .. shown
                .Members(shape)
                .Select(member => new MemberCheck(member, checks.Of(member.Target)))
                .Where(check => check.Asks),
        ];

    public static ShapeCheck? Make(Shape shape, ShapeChecks checks, ShownValue shown)
    {
        var check = new StructureCheck(shape, checks, shown);
        return check.members.Length == 0 ? null : check;
    }

    public override void Check(JsonNode value, Failures failures)
    {
        var structure = value.AsObject();
        foreach (var member in members)
        {
            member.Check(structure, failures);
        }
    }

    private sealed class MemberCheck(Member member, ShapeCheck? check)
    {
        private readonly string place = char.ToLowerInvariant(member.Name[0]) + member.Name[1..];

        public bool Asks => check is not null || member.IsRequired;

        public void Check(JsonObject structure, Failures failures)
        {
            var before = failures.Count;
            if (!structure.TryGetPropertyValue(member.JsonName, out var value) || value is null)
            {
                if (member.IsRequired)
                {
                    failures.Add(ShownValue.IsSensitive(member.Target) ? "" : " null", NotNull);
                }
            }
            else if (check is not null)
            {
                JsonKinds.Require(value, member.Target, member.JsonName);
                check.Check(value, failures);
            }
            failures.Below(place, before);
        }
    }
}
