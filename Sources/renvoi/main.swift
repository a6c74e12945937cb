import RenvoiCommands

await Renvoi.main()
