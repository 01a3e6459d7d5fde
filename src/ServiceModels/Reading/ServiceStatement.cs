namespace ServiceModels;

/// <summary><c>service Name { version: "…", operations: [A, B] }</c></summary>
internal sealed class ServiceStatement(string name, Traits traits, Place place)
{
    public string Name => name;

    public Traits Traits => traits;

    public Place Place => place;

    public string Version { get; private set; } = "";

    public List<string> Operations { get; } = [];

    public static ServiceStatement Read(TokenReader tokens, Traits traits)
    {
        var place = tokens.Place;
        var service = new ServiceStatement(tokens.Identifier("a service's name"), traits, place);
        tokens.Expect("{");
        while (!tokens.TryTake("}"))
            service.ReadProperty(tokens);

        return service;
    }

    private void ReadProperty(TokenReader tokens)
    {
        var property = tokens.Identifier("version or operations");
        tokens.Expect(":");
        switch (property)
        {
            case "version":
                Version = tokens.Take().Text;
                break;
            case "operations":
                Operations.AddRange(Names.ReadList(tokens));
                break;
            default:
                throw tokens.Wrong($"a service has a version and operations, not {property}.");
        }
    }
}
