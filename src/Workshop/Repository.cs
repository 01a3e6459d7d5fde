namespace Workshop;

/// <summary>Where the parts of this checkout are.</summary>
public sealed record Repository(string Root)
{
    private const string Mark = "Serverlesspresso.slnx";

    public string Notebooks => Path.Combine(Root, "notebooks");

    public string Template => Path.Combine(Root, "cloud", "template.yaml");

    public string DataFolder => Path.Combine(Root, ".workshop");

    /// <summary>The built functions, of the same configuration as this program.</summary>
    public string Functions => Path.Combine(Root, "cloud", "OrderFunctions", "bin", Configuration);

    /// <summary>The built <c>workshop</c> command, for <c>dotnet</c> to run.</summary>
    public string Program => Path.Combine(Root, "src", "Workshop", "bin", Configuration, "workshop.dll");

    /// <summary>What starts a local cloud on a folder, to be typed.</summary>
    public static string StartCommand(string folder) =>
        "dotnet run --project src/Workshop -- start" + (folder == Find().DataFolder ? "" : $" --data \"{folder}\"");

    private static string Configuration =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>The checkout that this program was built in.</summary>
    public static Repository Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return new Repository(folder.FullName);
            }
        }
        throw new UserException(
            $"The workshop's files were not found: no folder above {AppContext.BaseDirectory} holds {Mark}. "
                + "Run the command from a checkout: dotnet run --project src/Workshop -- …"
        );
    }
}
