import RenvoiCommands

await Renvoi.start()
